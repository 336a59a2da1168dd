import { drawnBands, typedBands, type BandRow } from "../../../src/taskpane/state/bandRows";

const rows = (...typed: readonly (readonly [string, string, string?])[]): readonly BandRow[] => typed.map(([from, rate, fixed = ""]) => ({ from, rate, fixed }));
const told = (typed: readonly BandRow[], hasQuotas = false): string[] => typedBands(typed, hasQuotas).problems.map(({ key, row, column, isFault }) => `${key} ${row} ${column}${isFault ? " !" : ""}`);

test("rows are read as people type them", () => {
  expect(drawnBands(rows(["0", "1.5%"], ["10万", "2 %", "500"], ["3,000,000", "0.03"]), false)).toEqual([
    { from: 0, rate: 0.015, fixed: 0 }, { from: 100_000, rate: 0.02, fixed: 500 }, { from: 3_000_000, rate: 0.03, fixed: 0 },
  ]);
  expect(drawnBands(rows(["0%", "1%"], ["80 %", "2%"]), true)?.map(({ from }) => from)).toEqual([0, 0.8]);
});

test("a row that was not begun is nothing, and no row at all is no table", () => {
  expect(drawnBands(rows(["0", "1%"], ["", ""], [" ", ""]), false)).toHaveLength(1);
  expect(told(rows(["", ""]))).toEqual([]);
  expect(drawnBands(rows(["", ""]), false)).toBeUndefined();
});

test("each fault names its row and its column", () => {
  const typed = rows(["0", ""], ["", "2%"], ["many", "3%", "x"], ["-5", "1%"], ["100", "1%"], ["100", "2%"]);
  expect(told(typed)).toEqual([
    "field.bandRateMissing 1 rate !", "field.bandFromMissing 2 from !", "field.bandText 3 from !", "field.bandText 3 fixed !", "finding.negative-from 4 from !", "finding.equal-from 6 from !",
  ]);
  expect(drawnBands(typed, false)).toBeUndefined();
});

test("what only looks wrong can be paid by all the same", () => {
  const typed = rows(["80", "5"], ["50", "1%"]);
  expect(told(typed, true)).toEqual(["finding.from-percent 1 from", "finding.rate-percent 1 rate", "finding.unsorted 2 from", "finding.starts-above-zero 2 from", "finding.from-percent 2 from"]);
  expect(drawnBands(typed, true)).toHaveLength(2);
  expect(typedBands(rows(["0", "1%"], ["80%", "2%"]), false).problems[0]).toMatchObject({ key: "finding.from-ratio", values: { from: 0.8 } });
});

test("attainment is told in percent, and a percentage as it may have been meant", () => {
  expect(typedBands(rows(["0.3", "1%"]), true).problems[0]).toMatchObject({ key: "finding.starts-above-zero", values: { from: "30%" } });
  expect(typedBands(rows(["0", "8"]), false).problems[0]).toMatchObject({ key: "finding.rate-percent", values: { rate: 8, percent: "8%" } });
  expect(typedBands(rows(["0", "1%"], ["80", "2%"]), true).problems[0]).toMatchObject({ key: "finding.from-percent", values: { from: 80, percent: "80%" } });
});
