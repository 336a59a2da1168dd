import type { Cell, SheetGrid } from "../../../src/imports";
import { check, cleanOrders, ORDER_HEADER, rowsOf, sheet, targetsOf } from "./tables";

const soldBy = (...names: readonly string[]): SheetGrid => sheet("Orders", [ORDER_HEADER, ...names.map((name, row): Cell[] => [46_100 + row, name, `Buyer ${row}`, 700 + row])]);
const strange = (...grids: readonly SheetGrid[]) => check(...grids).filter(({ code }) => code.startsWith("person") || code.startsWith("target-"));

describe("people in orders and targets", () => {
  it("are the same, whatever their case and order", () => {
    expect(strange(soldBy("Ann Lee", "bob stone", "Ann Lee"), targetsOf("Bob Stone", "Ann Lee"))).toEqual([]);
  });
  it("are told once for each table where one is missing in the other", () => {
    const found = strange(soldBy("Ann Lee", "Dan Weber", "Eve Novak", "Dan Weber"), targetsOf("Ann Lee", "Grace Kim"));
    expect(found.map((finding) => [finding.code, finding.severity, finding.sheetName, rowsOf(finding), finding.values])).toEqual([
      ["person-without-target", "warning", "Orders", [3, 4, 5], { count: 2, names: "Dan Weber, Eve Novak", sheet: "Targets" }],
      ["target-without-orders", "hint", "Targets", [3], { count: 1, names: "Grace Kim", sheet: "Orders" }],
    ]);
  });
  it.each(["Ann  Lee", "Ann Lee ", "Anne Lee", "Amn Lee"])("are named side by side where %p is nearly the name", (name) => {
    expect(strange(soldBy(name, "Bob Stone"), targetsOf("Ann Lee", "Bob Stone"))).toMatchObject([{ code: "person-near-target", severity: "error", sheetName: "Orders", values: { name, near: "Ann Lee", sheet: "Targets" } }]);
  });
  it("are nobody where the cell is blank or shows an error", () => expect(strange(soldBy("Ann Lee", " ", "#N/A"), targetsOf("Ann Lee"))).toEqual([]));
  it("are not compared where the workbook has no targets", () => expect(strange(soldBy("Ann Lee", "Bob Stone"))).toEqual([]));
  it("are named five at a time", () => {
    const [finding] = strange(soldBy("Ann Lee", ...["Ito", "Kim", "Blanc", "Novak", "Weber", "Diaz"].map((name) => `Mister ${name}`)), targetsOf("Ann Lee"));
    expect(finding.values).toMatchObject({ count: 6, names: "Mister Ito, Mister Kim, Mister Blanc, Mister Novak, Mister Weber, …" });
  });
});

describe("spellings", () => {
  const spelled = (...names: readonly string[]) => check(soldBy(...names)).filter(({ code }) => code === "name-spelling").map((finding) => [finding.values, rowsOf(finding), finding.repair?.map(({ after }) => after)]);
  it("are mended to the one used most", () => {
    expect(spelled("Ann Lee", "Ann  Lee", "Ann Lee ", "Bob Stone")).toEqual([[{ name: "Ann  Lee", spelling: "Ann Lee" }, [3], ["Ann Lee"]], [{ name: "Ann Lee ", spelling: "Ann Lee" }, [4], ["Ann Lee"]]]);
    expect(spelled("ＡＢ商贸", "AB商贸", "ＡＢ商贸")).toEqual([[{ name: "AB商贸", spelling: "ＡＢ商贸" }, [3], ["ＡＢ商贸"]]]);
  });
  it("never to one with stray spaces, however often it is used", () => {
    expect(spelled("Ann Lee ", "Ann Lee ", "Ann Lee")).toEqual([[{ name: "Ann Lee ", spelling: "Ann Lee" }, [2, 3], ["Ann Lee", "Ann Lee"]]]);
    expect(spelled("张 伟", "王芳")).toEqual([[{ name: "张 伟", spelling: "张伟" }, [2], ["张伟"]]]);
  });
  it("that differ in letters or case are left alone", () => expect(spelled("Ann Lee", "ann lee", "Anna Lee")).toEqual([]));
});

describe("error cells", () => {
  it("are told by their error, a sheet at a time, wherever they stand", () => {
    const found = check(sheet("Notes", [["x", "#NAME?"], ["#REF!", "#NAME?"], ["#BUSY!", "#SPILL!"], ["#1 in sales", "#name?"]], { row: 3, column: 2 }));
    expect(found.map((finding) => [finding.code, finding.severity, finding.values.error, finding.cells.listed])).toEqual([
      ["cell-error", "error", "#NAME?", [{ row: 3, column: 3 }, { row: 4, column: 3 }]], ["cell-error", "error", "#REF!", [{ row: 4, column: 2 }]],
      ["cell-error", "warning", "#BUSY!", [{ row: 5, column: 2 }]], ["cell-error", "error", "#SPILL!", [{ row: 5, column: 3 }]],
    ]);
  });
  it("are counted all and listed two hundred at most", () => {
    const [finding] = check(sheet("Notes", Array.from({ length: 201 }, () => ["#N/A"])));
    expect([finding.cells.count, finding.cells.listed.length]).toEqual([201, 200]);
  });
});

it("finds nothing in clean tables", () => {
  expect(check(sheet("Orders", [ORDER_HEADER, ...cleanOrders(200)]), targetsOf("Ann Lee", "Bob Stone", "Carla Diaz"))).toEqual([]);
});
