import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/preview/workbook/snapshot";

type Content = string | number;

const people = ["Ann Lee", "Bob Stone", "Carla Diaz", "Dan Moore"];
const day = 46_023;
const dates = 1;

/** Orders as they should be: row 2 to 31 of their sheet. */
const sound = Array.from({ length: 30 }, (_, row): Content[] => [day + row * 3, people[row % 4] ?? "", `Buyer ${row % 7}`, 1500 + ((row * 37) % 400)]);

/** What somebody did to the orders afterwards; row 32 is the first. */
const planted: readonly Content[][] = [
  [day + 91, "Ann Lee", "Buyer 3", "1,234.50"],
  [day + 92, "Bob Stone", "Buyer 4", "$1,700"],
  ["2026-04-03", "Carla Diaz", "Buyer 5", 1600],
  ["2026-04-04", "Dan Moore", "Buyer 6", 1650],
  [...(sound[4] ?? [])],
  [day + 97, "Bob Stone", "Northwind", 1725],
  [day + 97, "Bob Stone", "Nortwind", 1725],
  [day + 98, "Carla Diaz", "Buyer 1", -450],
  [day + 99, "Dan Moore", "Buyer 2", 950_000],
  [day + 100, "Zoe Quick", "Buyer 3", 1580],
];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A team's workbook with one fault of every kind that can be planted before it is opened. */
export function plantedFaults(): WorkbookSnapshot {
  const orders = [["Order Date", "Sales Rep", "Customer", "Amount"], ...sound, ...planted, ["Total", "", "", 12_345]];
  const plan = [...people, "Nora Idle"].map((name, row): Content[] => [name, ...months.map((_, month) => 10_000 + 100 * row + month), 12 * (10_000 + 100 * row) + 66 + (row === 2 ? 500 : 0)]);
  return {
    name: "Planted", names: [], unread: [], activeSheet: "Orders", styles: [{}, { numberFormat: "yyyy-mm-dd" }],
    sheets: [
      { ...sheet("Orders", orders, dates), rows: [{ index: 9, hidden: true }, { index: 10, hidden: true }], merges: [{ row: 19, column: 2, rowCount: 2, columnCount: 1 }] },
      sheet("Targets", [["Sales Rep", "Target"], ...[...people, "Nora Idle"].map((name, row): Content[] => [name, 120_000 + 1000 * row])]),
      sheet("Plan", [["Targets of 2026"], ["Sales Rep", ...months, "Total"], ...plan]),
      sheet("Bands", [["From", "To", "Commission rate"], [0, 100_000, 0.02], [100_000, 200_000, 0.03], [250_000, "", 5]]),
      { ...sheet("Guarded", [["Rep", "Note"], ["Ann Lee", "reviewed"]]), isProtected: true },
      sheet("Scratch", [["=NOSUCHFUNCTION(1)", "=SALES.SPLIT(100,{1;2;3},1)"], ["", "in the way"]]),
      { ...sheet("Old", [["x"]]), visibility: "Hidden" },
    ],
  };
}

/** A customer of two rows stands in merged cells, and numbers in the column of dates show as dates. */
function sheet(name: string, rows: readonly (readonly Content[])[], dateStyle = 0): SheetSnapshot {
  return {
    name, visibility: "Visible", columns: [], rows: [], merges: [], tables: [], isProtected: false, freeze: { rows: 0, columns: 0 },
    cells: rows.flatMap((cells, row) => cells.flatMap((content, column): CellSnapshot[] => {
      if (content === "" || (name === "Orders" && row === 20 && column === 2)) return [];
      if (typeof content === "string" && content.startsWith("=")) return [{ row, column, formula: content, isArray: content.includes("SPLIT") }];
      return [{ row, column, value: content, style: column === 0 && typeof content === "number" ? dateStyle : 0 }];
    })),
  };
}
