import fc from "fast-check";
import { splitGrid } from "../../../src/domain";
import { add, fraction, shownFraction, subtract } from "../../support/naive/fractions";
import { allGrids, distance, naiveFit } from "../../support/naive/naiveGrid";
import { codeOf } from "../../support/codeOf";

const grid = (rows: readonly number[], columns: readonly number[], seed: readonly number[], unit: number): number[] =>
  Array.from(splitGrid(Float64Array.from(rows), Float64Array.from(columns), (index) => seed[index], unit));
const ones = (count: number): number[] => Array<number>(count).fill(1);
const rowsOf = (cells: readonly number[], width: number): number[][] => Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
const columnsOf = (cells: readonly number[], width: number): number[][] => Array.from({ length: width }, (_, column) => cells.filter((_cell, index) => index % width === column));
const isSum = (cells: readonly number[], total: number): boolean => subtract(cells.map(shownFraction).reduce(add, fraction(0n)), shownFraction(total)).top === 0n;

describe("examples", () => {
  test.each<[string, Parameters<typeof grid>, number[]]>([
    ["in proportion to both totals", [[52, 48], [25, 75], ones(4), 1], [13, 39, 12, 36]],
    ["a seed moves the cells, not the totals", [[10, 10], [10, 10], [3, 1, 1, 3], 1], [8, 2, 2, 8]],
    ["rounded so that both totals hold", [[1, 1, 1], [1, 1, 1], ones(9), 1], [1, 0, 0, 0, 1, 0, 0, 0, 1]],
    ["one row", [[10], [3, 3, 4], [5, 1, 1], 1], [3, 3, 4]],
    ["one cell", [[7], [7], [0.001], 1], [7]],
    ["all totals 0", [[0, 0], [0, 0], ones(4), 1], [0, 0, 0, 0]],
    ["all totals 0 and no seed", [[0, 0], [0, 0], [0, 0, 0, 0], 1], [0, 0, 0, 0]],
    ["blanks count 0", [[5, NaN], [2, 3], [1, 1, NaN, 1], 1], [2, 3, 0, 0]],
    ["totals below 0 mirror", [[-52, -48], [-87, -13], ones(4), 1], [-45, -7, -42, -6]],
    ["a cell that no grid can use is empty, although the fit alone would never quite get there", [[1, 1], [1, 1], [1, 1, 0, 1], 0], [1, 0, 0, 1]],
    ["tens of thousands", [[30_000, 20_000], [20_000, 30_000], ones(4), 10_000], [10_000, 20_000, 10_000, 10_000]],
  ])("%s", (_what, args, expected) => expect(grid(...args)).toEqual(expected));

  test("the least and the largest seed differ by 600 powers of ten", () => expect(grid([5, 5], [5, 5], [1e300, 1e-300, 1e-300, 1e300], 1)).toEqual([5, 0, 0, 5]));
  test("the inputs are not touched", () => {
    const [rows, columns] = [Float64Array.of(3, NaN), Float64Array.of(1, 2)];
    splitGrid(rows, columns, () => 1, 1);
    expect([Array.from(rows), Array.from(columns)]).toEqual([[3, NaN], [1, 2]]);
  });
  test("rows that hang together by few cells: scaling in turn alone does not settle", () => {
    const size = 120;
    const hidden = Array.from({ length: size * size }, (_, index) => (Math.abs((index % size) - Math.floor(index / size)) < 2 ? ((index * 7919) % 997) + 1 : 0));
    const sums = [rowsOf(hidden, size), columnsOf(hidden, size)].map((lists) => lists.map((list) => list.reduce((sum, cell) => sum + cell)));
    const seed = hidden.map((units) => Math.sign(units));
    const fit = grid(sums[0], sums[1], seed, 0);
    const gap = [rowsOf(fit, size), columnsOf(fit, size)].flatMap((lists, side) => lists.map((list, at) => Math.abs(list.reduce((sum, cell) => sum + cell) - sums[side][at])));
    expect(Math.max(...gap)).toBeLessThan(1e-9);
    grid(sums[0], sums[1], seed, 1).forEach((units, index) => expect(Math.abs(units - fit[index])).toBeLessThan(1));
  });
  test("blocks that hang together by weak cells come to terms", () => {
    const size = 20;
    const hidden = Array.from({ length: size * size }, (_, index) => ((index * 7919) % 97) + 1);
    const sums = [rowsOf(hidden, size), columnsOf(hidden, size)].map((lists) => lists.map((list) => list.reduce((sum, cell) => sum + cell)));
    const seed = hidden.map((_, index) => (index % size < size / 2 === index < (size * size) / 2 ? 1 : 1e-6));
    const fit = grid(sums[0], sums[1], seed, 0);
    const gap = [rowsOf(fit, size), columnsOf(fit, size)].flatMap((lists, side) => lists.map((list, at) => Math.abs(list.reduce((sum, cell) => sum + cell) - sums[side][at])));
    expect(Math.max(...gap)).toBeLessThan(1e-9);
  });
  test("a seed too uneven to settle still gives both totals", () => {
    const seed = [1, 1e-14, 1e-14, 1, 1e-14, 1, 1, 1e-14, 1];
    const cells = grid([7, 5, 3], [4, 6, 5], seed, 1);
    expect([rowsOf(cells, 3), columnsOf(cells, 3)].map((lists) => lists.map((list) => list.reduce((sum, cell) => sum + cell)))).toEqual([[7, 5, 3], [4, 6, 5]]);
  });
});

test.each<[string, Parameters<typeof grid>]>([
  ["unit-negative", [[1], [1], [1], -1]],
  ["totals-differ", [[1, 2], [1, 2.01], ones(4), 0.01]],
  ["totals-mixed", [[1, -1], [0], ones(2), 1]],
  ["total-no-multiple", [[0.5, 0.5], [1], ones(2), 1]],
  ["total-no-multiple", [[1], [0.5, 0.5], ones(2), 1]],
  ["weight-negative", [[1], [1], [-1], 1]],
  ["seed-cannot-carry", [[1], [1], [0], 1]],
  ["seed-cannot-carry", [[5, 5], [4, 6], [1, 0, 0, 1], 1]],
  ["grid-too-fine", [[1e14 + 1], [1e14 + 1], [1], 1]],
  ["grid-too-large", [ones(1001), [1001], ones(1001), 1]],
])("%s", (code, args) => expect(codeOf(() => grid(...args))).toBe(code));
test("on the limits", () => {
  expect(grid([1e14], [1e14], [1], 1)).toEqual([1e14]);
  expect(grid(ones(1000), [1000], ones(1000), 1)).toEqual(ones(1000));
});

describe("properties", () => {
  const shape = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
  const share = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10) });
  const small = shape.chain(([rows, columns]) => fc.tuple(
    fc.array(fc.nat(4), { minLength: rows * columns, maxLength: rows * columns }),
    fc.array(share, { minLength: rows * columns, maxLength: rows * columns }),
    fc.constant(columns),
  ));

  test("of all grids with both totals, one of the nearest to the naive fit; refused exactly where there is none", () => {
    fc.assert(
      fc.property(small, ([cells, seed, width]) => {
        const [rows, columns] = [rowsOf(cells, width), columnsOf(cells, width)].map((lists) => lists.map((list) => list.reduce((sum, cell) => sum + cell)));
        fc.pre(rows.reduce((sum, total) => sum + total) <= 14);
        const grids = allGrids(rows, columns, seed.map((value) => value > 0));
        if (grids.length === 0) return expect(codeOf(() => grid(rows, columns, seed, 1))).toBe("seed-cannot-carry");
        const fit = naiveFit(rows, columns, seed, grids);
        const near = grids.filter((one) => one.every((units, index) => Math.abs(units - fit[index]) < 1 - 1e-7 || Math.abs(units - fit[index]) < 1e-7));
        const found = grid(rows, columns, seed, 1);
        expect(near).toContainEqual(found);
        expect(distance(found, fit)).toBeLessThan(Math.min(...near.map((one) => distance(one, fit))) + 1e-6);
      }),
      { numRuns: 1500 },
    );
  });

  const large = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(0.01, 1, 0.3, 10_000)).chain(([rows, columns, unit]) => fc.tuple(
    fc.array(fc.tuple(fc.nat(9_999), fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e3, noNaN: true }))), { minLength: rows * columns, maxLength: rows * columns }),
    fc.constant(columns), fc.constant(unit),
  ));
  test("both totals hold exactly, zeros stay, and every cell is its fit rounded down or up", () => {
    fc.assert(
      fc.property(large, ([drawn, width, unit]) => {
        const hidden = drawn.map(([units, value]) => (value > 0 ? units : 0));
        const scale = Math.round(1 / Math.min(unit, 1) * 3);
        const money = (units: readonly number[]): number => (units.reduce((sum, cell) => sum + cell) * Math.round(unit * scale)) / scale;
        const [rows, columns] = [rowsOf(hidden, width).map(money), columnsOf(hidden, width).map(money)];
        const seed = drawn.map(([, value]) => value);
        const found = grid(rows, columns, seed, unit);
        expect(rowsOf(found, width).every((list, row) => isSum(list, rows[row]))).toBe(true);
        expect(columnsOf(found, width).every((list, column) => isSum(list, columns[column]))).toBe(true);
        const fit = grid(rows, columns, seed, 0);
        found.forEach((cell, index) => expect(seed[index] === 0 ? cell : Math.abs(cell - fit[index]) / unit).toBeLessThan(seed[index] === 0 ? 1e-300 : 1 + 1e-6));
      }),
      { numRuns: 1000 },
    );
  });
});
