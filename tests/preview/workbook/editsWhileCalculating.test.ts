import type { CustomFunctionCaller } from "../../../src/preview/workbook/model";
import { createUniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import type { UniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import { book, declare, on, sheet, table } from "./fakes";

/** The add-in's frame, and someone who acts once as soon as the engine, in the middle of a calculation, asks the frame something. */
class Interrupter implements CustomFunctionCaller {
  private action: (() => void) | undefined;

  next(action: () => void): void {
    this.action = action;
  }

  get hasActed(): boolean {
    return this.action === undefined;
  }

  async call(_id: string, [amount]: readonly unknown[]) {
    await Promise.resolve();
    const { action } = this;
    this.action = undefined;
    action?.();
    return { ok: true as const, value: Number(amount) };
  }
}

let workbook: UniverWorkbook;
let frame: Interrupter;
let orders: ReturnType<typeof on>;
let last: number;

/** Amounts 0, 1, 2...; their doubles; half-way down one call of the frame; a sum, a spill, and a spill that reads the end of that one. */
async function openOrders(rowCount: number): Promise<void> {
  frame = new Interrupter();
  const rows = Array.from({ length: rowCount }, (_, index) => [index, "=[@Amount]*2", index === rowCount / 2 ? "=SALES.SAME([@Amount])" : ""]);
  last = rowCount + 1;
  const beside = [["", "", ""], ["", `=SUM(B2:B${last})`, "=SEQUENCE(2)*B2", "=SEQUENCE(2)*F3"]];
  const cells = [["Amount", "Twice", "Same"], ...rows].map((row, index) => [...row, ...(beside[index] ?? [])]);
  const snapshot = book([sheet("Orders", cells, { tables: [table("Orders", `A1:C${last}`, ["Amount", "Twice", "Same"])] })]);
  workbook = await createUniverWorkbook(snapshot, { functions: [declare("SAME", "amount")], namespace: "SALES", caller: frame });
  await workbook.whenSettled();
  orders = on(workbook, "Orders");
}

/** The engine pauses every 500 formulas. A calculation of so many has one pause after the frame was asked, and is over before a write has its own. */
const few = 800;
const many = 3000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const sumOfTwice = (): number => orders.values(`A2:A${last}`).reduce((sum, [amount]) => sum + 2 * Number(amount), 0);
/** The engine's pauses are messages to itself. A port that stays open keeps the process alive for ever. */
const openPorts = (): number => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
let portsBefore: number;

beforeEach(() => {
  portsBefore = openPorts();
});
afterEach(async () => {
  workbook.dispose();
  await pause(0);
  expect(openPorts()).toBe(portsBefore);
});

test("a value typed over a formula while it is being calculated stays", async () => {
  await openOrders(few);
  frame.next(() => {
    orders.put("B2", 7);
    orders.put(`B${last}`, 8);
  });
  workbook.recalculate();
  await workbook.whenSettled();
  expect([orders.formula("B2"), orders.value("B2"), orders.value(`B${last}`)]).toEqual([7, 7, 8]);
});

test("results of a calculation do not land in rows that have moved meanwhile", async () => {
  await openOrders(few);
  frame.next(() => workbook.insertCells({ ...orders.area("A2"), columnCount: 16384 }, "Down"));
  workbook.recalculate();
  await workbook.whenSettled();
  expect(orders.values("A2:B4")).toEqual([["", ""], [0, 0], [1, 2]]);
  expect(orders.values(`A${last + 1}:B${last + 1}`)).toEqual([[few - 1, 2 * (few - 1)]]);
});

test.each([60, 101])("writes every %i ms, some with a recalculation, leave no cell behind", async (gap) => {
  await openOrders(many);
  workbook.recalculate();
  for (let index = 0; index < 12; index += 1) {
    await pause(gap);
    orders.put(`A${index + 2}`, 1000 + index);
    if (index % 4 === 3) workbook.recalculate();
  }
  await workbook.whenSettled();
  expect(orders.values("A2:B13")).toEqual(Array.from({ length: 12 }, (_, index) => [1000 + index, 2000 + 2 * index]));
  expect(orders.value("E2")).toBe(sumOfTwice());
  expect(orders.values("F2:G3")).toEqual([[2000, 4000], [4000, 8000]]);
});

test("a step that cannot be undone because its cell is locked by now keeps nobody waiting", async () => {
  await openOrders(few);
  orders.put("A2", 5);
  await workbook.whenSettled();
  workbook.protect(orders.id);
  workbook.undo();
  await workbook.whenSettled();
  expect(orders.values("A2:B2")).toEqual([[5, 10]]);
});

test("a workbook that is closed in the middle of a calculation leaves nothing behind", async () => {
  await openOrders(few);
  frame.next(() => workbook.dispose());
  workbook.recalculate();
  while (!frame.hasActed) await pause(1);
  // After a second the engine would show how far it has come.
  await pause(1200);
});
