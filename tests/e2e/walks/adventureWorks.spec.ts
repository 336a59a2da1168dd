import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";
import { readCsv, type Line } from "../independent";
import { asFile } from "../messyFile";
import { test } from "../previewPage";
import { centsOf, commissionOn, serialOf, sum } from "./arithmetic";
import type { ExpectedBoard } from "./boardSheet";
import { payOnBoard } from "./payOnBoard";
import { expectTargets } from "./targetSheet";
import { Walk } from "./walk";

/** The first orders of the month: enough of them to see that the targets beside are a thousand times smaller, and a preview that opens soon. */
const orders = readCsv("orders-2020-06.csv").slice(0, 1000);
/** As it is: thousands that no word calls thousands, "-" where there is no target, a year beside its months. */
const targets = readCsv("monthly-targets.csv");
const months = Array.from({ length: 12 }, (_, month) => `M${String(month + 1).padStart(2, "0")}`);

const sellers = [...new Set(orders.map(({ EmployeeKey }) => EmployeeKey))];
const bands = [
  { from: "0", rate: "1%", cells: [0, 0.01], whole: { from: 0n, rate: 10n } },
  { from: "20,000", rate: "2.5%", cells: [20_000, 0.025], whole: { from: 2_000_000n, rate: 25n } },
  { from: "60,000", rate: "4%", cells: [60_000, 0.04], whole: { from: 6_000_000n, rate: 40n } },
] as const;

const board: ExpectedBoard = {
  measure: "SalesAmount",
  days: [serialOf(2020, 5, 1), serialOf(2020, 5, 30)], before: [serialOf(2020, 4, 1), serialOf(2020, 4, 31)],
  people: sellers.map((name) => ({ name, now: sum(orders.filter(({ EmployeeKey }) => EmployeeKey === name).map(({ SalesAmount }) => centsOf(Number(SalesAmount).toFixed(2)))), before: 0n })),
  grades: [], prizes: [5000, 3000],
};

test.use({ previewOptions: async ({}, use) => use({ workbook: await asFile(workbook()) }) });

test("AdventureWorks and its monthly targets as they are, from opening to targets, commissions and leaderboard", async ({ preview }) => {
  const walk = new Walk(preview);
  await walk.findData([
    { table: "map.kind.targets-by-month", question: "map.question.values-across-unclear", choice: walk.say("meaning.target") },
    { table: "map.kind.targets-by-month", question: "map.question.unit-unclear", choice: walk.say("map.unit.1000") },
  ]);

  // A plan for 2021 by the targets of all years so far; the orders have other numbers for the same people.
  await walk.planTargets("50,000,000", 2021, walk.table("Monthly", "map.kind.targets-by-month", targets.length));
  await walk.back();
  const people = [...new Set(targets.map(({ EmployeeID }) => EmployeeID))];
  await expectTargets(preview, walk, {
    sheet: walk.say("plan.sheet.sheetName"), total: 50_000_000n, year: 2021, levels: ["EmployeeID"], weight: walk.say("plan.sheet.sold"),
    members: people.map((id) => ({ path: [id], weight: sum(targets.filter(({ EmployeeID }) => EmployeeID === id).flatMap((line) => months.map((month) => BigInt(line[month] === "-" ? 0 : line[month])))) })), shownWeight: Number,
  });

  await walk.rank([], "", "5000, 3000");
  await walk.back();
  await payOnBoard(preview, walk, { board, bands, commissionOf: ({ now }) => commissionOn(now, bands.map(({ whole }) => whole)) });
});

function workbook(): WorkbookSnapshot {
  return {
    name: "AdventureWorks", names: [], unread: [], activeSheet: "Orders", styles: [{}, { numberFormat: "yyyy-mm-dd" }],
    sheets: [sheetOf("Orders", orders, ["SalesOrderNumber", "Territory", "Group"]), sheetOf("Monthly", targets, [])],
  };
}

function sheetOf(name: string, lines: readonly Line[], texts: readonly string[]): SheetSnapshot {
  const columns = Object.keys(lines[0]);
  const cellOf = (text: string, column: string): Pick<CellSnapshot, "value" | "style"> => {
    if (column === "OrderDate") return { value: serialOf(...(text.split("-").map((part, index) => Number(part) - (index === 1 ? 1 : 0)) as [number, number, number])), style: 1 };
    return { value: texts.includes(column) || text === "-" ? text : Number(text) };
  };
  const header = columns.map((value, column): CellSnapshot => ({ row: 0, column, value }));
  const body = lines.flatMap((line, row) => columns.map((column, at): CellSnapshot => ({ row: row + 1, column: at, ...cellOf(line[column], column) })));
  return { name, visibility: "Visible", cells: [...header, ...body], columns: [], rows: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [], isProtected: false };
}
