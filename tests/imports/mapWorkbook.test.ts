import fc from "fast-check";
import { mapWorkbook, type Cell, type Region, type SheetGrid } from "../../src/imports";
import { gridOf } from "../support/gridOf";
import { chineseLedger } from "../support/messy/chineseLedger";
import { englishSloppy } from "../support/messy/englishSloppy";
import { gridsOf, type MessyWorkbook } from "../support/messy/messy";
import { monthPlan } from "../support/messy/monthPlan";

const seeds = fc.integer({ min: 0, max: 100_000 });
const makers = fc.constantFrom<(seed: number) => MessyWorkbook>(chineseLedger, monthPlan, englishSloppy);
const regionsOf = (grid: SheetGrid): readonly Region[] => mapWorkbook([grid]).sheets[0].regions;

/** A region as it is when everything stands so many rows lower and so many columns further right. */
function shifted(region: Region, rows: number, columns: number): Region {
  const place = <Placed extends { readonly row: number; readonly column: number }>(one: Placed): Placed => ({ ...one, row: one.row + rows, column: one.column + columns });
  const down = (row: number): number => row + rows;
  return {
    ...region, headerRows: region.headerRows.map(down), firstRow: down(region.firstRow), lastRow: down(region.lastRow), firstColumn: region.firstColumn + columns, lastColumn: region.lastColumn + columns,
    totals: region.totals.map((total) => ({ ...total, row: down(total.row) })), skippedRows: region.skippedRows.map(down), banners: region.banners.map(place), notes: region.notes.map(place),
    columns: region.columns.map((column) => ({ ...column, column: column.column + columns })),
    questions: region.questions.map((question) => ({ ...question, candidates: question.candidates.map((column) => column + columns), ...(question.rows ? { rows: question.rows.map(down) } : {}) })),
  };
}

describe("the map of a workbook", () => {
  it("moves with the sheet", () => {
    fc.assert(fc.property(makers, seeds, fc.nat(3000), fc.nat(200), (make, seed, rows, columns) => {
      for (const grid of gridsOf(make(seed))) expect(regionsOf({ ...grid, row: grid.row + rows, column: grid.column + columns })).toEqual(regionsOf(grid).map((region) => shifted(region, rows, columns)));
    }), { numRuns: 40 });
  });

  it("is the same below blank rows and beside blank columns that belong to the used range", () => {
    fc.assert(fc.property(makers, seeds, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }), (make, seed, rows, columns) => {
      for (const grid of gridsOf(make(seed))) {
        const padded = <Item,>(cells: readonly (readonly Item[])[], item: Item): Item[][] => [...Array.from({ length: rows }, (): Item[] => []), ...cells.map((row) => [...Array<Item>(columns).fill(item), ...row])];
        const lower = { ...grid, values: padded<Cell>(grid.values, ""), numberFormats: padded(grid.numberFormats, "General") };
        expect(regionsOf(lower)).toEqual(regionsOf(grid).map((region) => shifted(region, rows, columns)));
      }
    }), { numRuns: 40 });
  });

  it("says the same of every other column when one that nobody knows is added", () => {
    fc.assert(fc.property(fc.constantFrom<(seed: number) => MessyWorkbook>(chineseLedger, englishSloppy), seeds, fc.nat(30), (make, seed, at) => {
      const workbook = make(seed);
      const [grid] = gridsOf(workbook);
      const [{ headerRow, firstRow, lastRow, totalRows, columns }] = workbook.truths;
      const place = Math.min(...columns.keys()) - grid.column + (at % (columns.size + 1));
      const cellFor = (row: number): Cell => (row === headerRow ? "Zxqv" : row >= firstRow && row <= lastRow && !totalRows.includes(row) ? `q${row}` : "");
      const isSpacer = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === "");
      const values = grid.values.map((cells, row) => [...cells.slice(0, place), isSpacer(cells) ? "" : cellFor(row + grid.row), ...cells.slice(place)]);
      const numberFormats = grid.numberFormats.map((formats) => [...formats.slice(0, place), "General", ...formats.slice(place)]);
      const about = (region: Region) => ({ kind: region.kind, headerRows: region.headerRows, body: [region.firstRow, region.lastRow], totals: region.totals.map(({ row }) => row), questions: region.questions.map(({ code, meaning }) => [code, meaning]),
        columns: region.columns.filter(({ header }) => header !== "Zxqv").map(({ header, meaning, confidence, unit }) => [header, meaning, confidence, unit]) });
      expect(regionsOf({ ...grid, values, numberFormats }).map(about)).toEqual(regionsOf(grid).map(about));
    }), { numRuns: 60 });
  });

  it("is made of any cells without a fault, and stays inside the sheet", () => {
    const words = fc.constantFrom<Cell>("", "", "业务员", "金额", "合计", "小计", "Date", "Amount", "Q1", "1月", "Total", "单位：万元", "-", "#N/A", "2026-01-02", "1,200", 46_000, 0, -1, 12, true, "负责人（必填）", "From", "Rate");
    const cell = fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.double() });
    const rows = fc.integer({ min: 0, max: 7 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 14 }));
    const formats = fc.constantFrom("General", "yyyy-mm-dd", "0.0%", '0.0,"k"', "@", "");
    fc.assert(fc.property(rows, formats, (cells, format) => {
      const grid = gridOf(cells, { row: 3, column: 2, numberFormats: cells.map((row) => row.map(() => format)) });
      for (const region of regionsOf(grid)) {
        expect(region.firstRow).toBeGreaterThan(Math.max(2, ...region.headerRows));
        expect(region.lastRow).toBeLessThan(3 + cells.length);
        expect(region.columns.map(({ column }) => column)).toEqual(Array.from({ length: region.lastColumn - region.firstColumn + 1 }, (_, index) => region.firstColumn + index));
        for (const question of region.questions) for (const candidate of question.candidates) expect(candidate >= region.firstColumn && candidate <= region.lastColumn).toBe(true);
      }
    }), { numRuns: 500 });
  });
});
