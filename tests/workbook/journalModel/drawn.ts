import * as fc from "fast-check";
import type { PlannedBlock, WritePlan } from "../../../src/workbook/journal";
import type { MemorySetup } from "../../../src/workbook/memory/setup";
import type { CellValue } from "../../../src/workbook/workbook";
import { testFormulas } from "../testFormulas";
import { areaAddress, cellsOf } from "./cells";
import type { JournalWorld } from "./journalWorld";
import type { Disturbance } from "./shakyPane";

export const setup: MemorySetup = {
  sheets: [
    { name: "Grid", rows: [["Name", "Old", 1, "'7"], ["Ann", "a", 2, "x"], ["Ben", "b", 3, "=TEST.DOWN(2)"], ["Cid", "c", 4], ["Dan", "d", 5, true], ["Eve", "", 6], ["Fay", "f", "", "g"]], numberFormats: { "C2:C4": "0.00", "D1": "@" } },
    { name: "Team's", rows: [["Rep", "Sales", "", "", "", "note"], ["Ann", 10], ["Ben", 20], ["Cid", 30], ["Total", 60]] },
    { name: "Rest", rows: [["rest", "=NOPE(1)"], [5, 6]] },
  ],
  tables: [{ name: "Team", address: "'Team''s'!A1:B5", hasTotals: true }],
  evaluate: testFormulas,
};

const input: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>("", 7, 8, "mine", "=NOPE(2)", "=TEST.DOWN(2)", "'12", "=NOPE(7)");

export type Change =
  | { readonly do: "edit"; readonly sheet: number; readonly row: number; readonly column: number; readonly input: CellValue }
  | { readonly do: "edit-owned"; readonly index: number; readonly input: CellValue }
  | { readonly do: "rows" | "columns"; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly do: "rename"; readonly sheet: number; readonly to: number }
  | { readonly do: "delete-sheet"; readonly sheet: number };

const edits: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant("edit" as const), sheet: fc.nat(2), row: fc.nat(7), column: fc.nat(6), input }),
  fc.record({ do: fc.constant("edit-owned" as const), index: fc.nat(12), input }),
);
const moves: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constantFrom("rows" as const, "columns" as const), sheet: fc.nat(2), at: fc.nat(6), count: fc.constantFrom(-2, -1, 1, 2) }), weight: 6 },
  { arbitrary: fc.record({ do: fc.constant("rename" as const), sheet: fc.nat(2), to: fc.nat(3) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant("delete-sheet" as const), sheet: fc.nat(2) }), weight: 1 },
);
const change = fc.oneof(edits, edits, moves);

type DrawnBlock = { readonly sheet: number; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number; readonly kind: "same" | "numbers" | "spill" | "formulas" | "gaps" | "empty" | "texts"; readonly format: string | null };
const block: fc.Arbitrary<DrawnBlock> = fc.record({
  sheet: fc.constantFrom(0, 0, 0, 1, 2), row: fc.nat(6), column: fc.nat(5), rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 2 }),
  kind: fc.constantFrom("same" as const, "numbers" as const, "spill" as const, "formulas" as const, "gaps" as const, "empty" as const, "texts" as const), format: fc.constantFrom(null, "0", "0.00"),
});
const fault = fc.record({ at: fc.nat(60), kind: fc.constantFrom("lost" as const, "unanswered" as const, "half" as const, "end" as const, "ended" as const, "cancel" as const) });
const others = fc.record({ at: fc.nat(60), change });
const othersMoving = fc.record({ at: fc.nat(60), change: moves });

export type Step =
  | { readonly do: "write"; readonly blocks: readonly DrawnBlock[]; readonly isGrowth: boolean; readonly faults: readonly Fault[]; readonly others: readonly Others[] }
  | { readonly do: "undo"; readonly isForced: boolean; readonly faults: readonly Fault[]; readonly others: readonly Others[] }
  | { readonly do: "reopen"; readonly faults: readonly Fault[] }
  | { readonly do: "change"; readonly change: Change };
interface Fault { readonly at: number; readonly kind: Exclude<Disturbance["kind"], "others"> }
interface Others { readonly at: number; readonly change: Change }

const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.oneof({ arbitrary: fc.constant<T[]>([]), weight: 2 }, { arbitrary: fc.array(one, { maxLength: 3 }), weight: 3 });

export const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(
  { arbitrary: fc.record({ do: fc.constant("write" as const), blocks: fc.array(block, { minLength: 1, maxLength: 3 }), isGrowth: fc.boolean(), faults: few(fault), others: few(others) }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant("undo" as const), isForced: fc.boolean(), faults: few(fault), others: few(othersMoving) }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant("reopen" as const), faults: few(fault) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant("change" as const), change }), weight: 4 },
), { minLength: 1, maxLength: 8 });

/** What the drawn change does in this workbook; a change that is not possible there does nothing. */
export async function makeChange(world: JournalWorld, drawn: Change): Promise<void> {
  const names = world.sheetNames;
  if (drawn.do === "edit-owned") {
    const place = world.ownedPlace(drawn.index);
    if (place) world.edit(place.sheetName, place.row, place.column, drawn.input);
    return;
  }
  const name = names[drawn.sheet % names.length] ?? "";
  if (drawn.do === "edit") world.edit(name, drawn.row, drawn.column, drawn.input);
  else if (drawn.do === "rename") world.rename(name, ["New", "Team's", "A b", "Grid"][drawn.to] ?? "");
  else if (drawn.do === "delete-sheet") await (names.length > 1 ? world.deleteSheet(name) : undefined);
  else if (!(await isThroughHeadings(world, drawn, name))) world.move(drawn.do, name, drawn.at, drawn.count);
}

/** The plan as an action would propose it in the workbook as it is now. */
export async function planIn(world: JournalWorld, { blocks, isGrowth }: Extract<Step, { do: "write" }>): Promise<Omit<WritePlan, "action">> {
  const names = world.sheetNames;
  const planned: PlannedBlock[] = [];
  const taken = new Set<string>();
  const [table] = (await world.book.readSheets()).flatMap(({ tables }) => tables);
  let growth: WritePlan["growth"];
  if (isGrowth && table && cellsOf(table.address).length / table.columns.length > 2) {
    const cells = cellsOf(table.address);
    const [first, last] = [cells[0], cells[cells.length - 1]];
    if (first && last) {
      const at = areaAddress(table.sheetName, first.row, last.column + 1, last.row - first.row + 1, 2);
      growth = { tableId: table.id, tableName: table.name, address: at, headings: ["Pay", "Rank 2"] };
      const body = last.row - first.row - (table.hasTotals ? 1 : 0);
      planned.push({ address: areaAddress(table.sheetName, first.row, last.column + 1, body + 1, 2), contents: [["Pay", "'Rank 2"], ...Array.from({ length: body }, () => ["=NOPE(10)", "=NOPE(11)"])], numberFormats: [[null, null], ...Array.from({ length: body }, () => ["0.00", "0"])] });
      for (const cell of cellsOf(at)) taken.add(JSON.stringify(cell));
    }
  }
  for (const drawn of blocks) {
    const one = blockOf(names[drawn.sheet % names.length] ?? "", drawn);
    const cells = cellsOf(one.spill ?? one.address).map((cell) => JSON.stringify(cell));
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    planned.push(one);
  }
  return { address: planned[0]?.address ?? "", blocks: planned, ...(growth && { growth }) };
}

function blockOf(sheetName: string, { row, column, rows, columns, kind, format }: DrawnBlock): PlannedBlock {
  if (kind === "spill") return { address: areaAddress(sheetName, row, column, 1, 1), contents: [[`=TEST.DOWN(${rows})`]], spill: areaAddress(sheetName, row, column, rows, 1), ...(format !== null && { numberFormats: [[format]] }) };
  const content = (r: number, c: number): CellValue | null => {
    if (kind === "same") return 7;
    if (kind === "numbers") return r * 10 + c + 100;
    if (kind === "formulas") return "=NOPE(7)";
    if (kind === "empty") return "";
    if (kind === "texts") return r % 2 === 0 ? "'12" : "text";
    return r % 2 === 0 ? 9 : null;
  };
  const contents = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => content(r, c)));
  return { address: areaAddress(sheetName, row, column, rows, columns), contents, ...(format !== null && { numberFormats: contents.map((cells) => cells.map((cell) => (cell === null ? null : format))) }) };
}

/** Excel deletes no heading and no totals row of a table with its row. */
async function isThroughHeadings(world: JournalWorld, { do: axis, at, count }: Extract<Change, { do: "rows" | "columns" }>, sheetName: string): Promise<boolean> {
  const tables = (await world.book.readSheets()).filter(({ name }) => name === sheetName).flatMap(({ tables: found }) => found);
  return tables.some(({ address }) => {
    const rows = cellsOf(address).map(({ row }) => row);
    return axis === "rows" && count < 0 && [Math.min(...rows), Math.max(...rows)].some((row) => row >= at && row < at - count);
  });
}
