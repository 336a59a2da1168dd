import { periodHeader } from "../../../src/imports/layout/periodHeader";

test.each([
  ["1月", "month", 1, undefined, ""], ["12月份", "month", 12, undefined, ""], ["一月", "month", 1, undefined, ""], ["十二月", "month", 12, undefined, ""], ["2026年3月", "month", 3, 2026, ""], ["26年3月", "month", 3, 2026, ""],
  ["１月目标", "month", 1, undefined, "目标"], ["M01", "month", 1, undefined, ""], ["m12", "month", 12, undefined, ""], ["2026-01", "month", 1, 2026, ""], ["2026/1", "month", 1, 2026, ""], ["202611", "month", 11, 2026, ""],
  ["Jan", "month", 1, undefined, ""], ["September", "month", 9, undefined, ""], ["Sept.", "month", 9, undefined, ""], ["Jan-26", "month", 1, 2026, ""], ["Mar 2026", "month", 3, 2026, ""], ["May Target", "month", 5, undefined, "target"],
  ["Q1", "quarter", 1, undefined, ""], ["Q4 2026", "quarter", 4, 2026, ""], ["2026Q2", "quarter", 2, 2026, ""], ["FY26 Q3", "quarter", 3, 2026, ""], ["第二季度", "quarter", 2, undefined, ""], ["2026年三季度", "quarter", 3, 2026, ""], ["1Q", "quarter", 1, undefined, ""],
  ["H1", "half", 1, undefined, ""], ["下半年", "half", 2, undefined, ""], ["2026年", "year", 1, 2026, ""], ["FY2026", "year", 1, 2026, ""],
] as const)("%s is %s %d of %s", (header, grain, index, year, rest) => expect(periodHeader(header, "General")).toEqual({ period: { grain, index, ...(year === undefined ? {} : { year }) }, rest }));

test.each(["13月", "M13", "M0", "2026-13", "2026-01-05", "Market", "Maya", "Decision", "Q5", "quarter", "月份", "SO71691", "", "5", "客户"])("%j is no period", (header) => expect(periodHeader(header, "General")).toBeUndefined());

it("reads the serial number of a date that shows as one", () => {
  expect(periodHeader(46_082, "mmm-yy")).toEqual({ period: { grain: "month", index: 3, year: 2026 }, rest: "" });
  expect(periodHeader(46_082, "General")).toBeUndefined();
  expect(periodHeader(-1, "mmm-yy")).toBeUndefined();
  expect(periodHeader(true, "mmm-yy")).toBeUndefined();
});
