import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "../../../src/preview/sample/sampleWorkbook";
import type { CellSnapshot, SheetSnapshot } from "../../../src/preview/workbook/snapshot";

const workbook = sampleWorkbook();
const sheet = (name: string): SheetSnapshot => workbook.sheets.find((each) => each.name === name) ?? fail(name);
const at = (name: string, row: number, column: number): CellSnapshot | undefined => sheet(name).cells.find((cell) => cell.row === row && cell.column === column);

function fail(name: string): never {
  throw new Error(`There is no sheet ${name}.`);
}

describe("the sample workbook", () => {
  it("opens on the reps, with orders and bands behind", () => {
    expect([workbook.name, workbook.activeSheet, workbook.sheets.map(({ name }) => name)]).toEqual(["Sales", "Reps", ["Reps", "Orders", "Bands"]]);
  });

  it("has every order line with its date as a day, to the cent", () => {
    const csv = readFileSync(join(__dirname, "../../../src/preview/sample/adventureworks/orders-2020-06.csv"), "utf8").trim().split(/\r?\n/);
    expect(sheet("Orders").tables).toEqual([expect.objectContaining({ name: "Orders", area: { row: 0, column: 0, rowCount: 3005, columnCount: 12 }, columns: csv[0]?.split(",") })]);
    expect(csv).toHaveLength(3005);
    expect([0, 2, 3, 11].map((column) => at("Orders", 1, column)?.value)).toEqual(["SO71691", 43983, 295, 713.8]);
    const cents = sheet("Orders").cells.filter(({ row, column }) => row > 0 && column === 11).reduce((sum, { value }) => sum + Math.round(Number(value) * 100), 0);
    expect(cents).toBe(342915001);
    expect(workbook.styles[at("Orders", 1, 2)?.style ?? -1]?.numberFormat).toBe("yyyy-mm-dd");
  });

  it("has a row per EmployeeKey, with the quota of 2013 Q2; 290 has a quota and no orders", () => {
    expect(sheet("Reps").tables).toEqual([expect.objectContaining({ name: "Reps", area: { row: 7, column: 0, rowCount: 18, columnCount: 7 } })]);
    const keys = Array.from({ length: 17 }, (_each, index) => at("Reps", 8 + index, 0)?.value);
    expect(keys).toEqual([272, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296]);
    expect([at("Reps", 8, 1)?.value, at("Reps", 8, 4)?.value, at("Reps", 18, 1), at("Reps", 18, 4)?.value]).toEqual(["Central", 84000, undefined, 116000]);
    expect(at("Reps", 24, 3)?.formula).toBe("=SUMIFS(Orders[SalesAmount],Orders[EmployeeKey],[@EmployeeKey])");
    expect(at("Reps", 24, 6)?.formula).toBe("=SALES.RANK([@Sales],[Sales])");
  });

  it("splits, pays and ranks beside the table, never inside, with room to spill", () => {
    const arrays = sheet("Reps").cells.filter(({ isArray }) => isArray);
    expect(arrays.map(({ row, column, formula }) => [row, column, formula])).toEqual([
      [8, 8, "=SALES.SPLIT(Target,Reps[Sales],TargetUnit)"],
      [8, 9, '=SALES.COMMISSION(Reps[Sales],Bands,"marginal",Reps[Quota])'],
      [8, 10, "=SALES.RANK(Reps[Sales])"],
    ]);
    const inTheWay = sheet("Reps").cells.filter(({ row, column, value, formula }) => row > 8 && column >= 8 && (value !== undefined || formula !== undefined));
    expect(inTheWay).toEqual([]);
    expect(at("Reps", 3, 3)?.value).toBe(40_000_000);
    expect(workbook.names).toEqual([{ name: "Target", refersTo: "=Reps!$D$4" }, { name: "TargetUnit", refersTo: "=Reps!$D$5" }]);
  });

  it("has bands whose rates all occur in the data, low to high", () => {
    const salespeople = readFileSync(join(__dirname, "../../../src/preview/sample/adventureworks/salespeople.csv"), "utf8").trim().split(/\r?\n/).slice(1);
    const rates = new Set(salespeople.map((line) => Number(line.split(",")[4])));
    const bands = [3, 4, 5, 6].map((row) => [at("Bands", row, 0)?.value, at("Bands", row, 1)?.value]);
    expect(bands).toEqual([[0, 0.01], [0.3, 0.012], [0.4, 0.015], [0.6, 0.02]]);
    expect(bands.every(([, rate]) => rates.has(Number(rate)))).toBe(true);
  });
});
