import { createUniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import { FakeCaller, book, declare, on, sheet, table } from "./fakes";
const functions = [declare("TWICE", "amount"), declare("RANK", "values[][]"), declare("ECHO", "cells[][]")];
const make = () => new FakeCaller({ TWICE: (a) => Number(a) * 2, RANK: (v) => (v as unknown[][]).map((_, i) => [i]), ECHO: (c) => c }, 0);
const ms = async (f: () => Promise<unknown> | unknown) => { const t = process.hrtime.bigint(); await f(); return Number((process.hrtime.bigint() - t) / 1000n) / 1000; };
const out = { push: (...t: string[]) => require("fs").appendFileSync("/tmp/perf.txt", t.join("\n") + "\n"), join: () => "" };
test("perf", async () => {
  const wb = await createUniverWorkbook(book([sheet("M", [[1, "=A1*2", "=SALES.TWICE(A1)"]])]), { functions, namespace: "SALES", caller: make() });
  await wb.whenSettled();
  const m = on(wb, "M");
  const native: number[] = [];
  for (let i = 0; i < 6; i += 1) native.push(await ms(async () => { m.put("A1", i + 10); await wb.whenCalculated(); }), await ms(() => wb.whenSettled()));
  out.push("edit calc, then custom settle: " + native.map((x) => x.toFixed(0)).join(" "), "idle whenCalculated " + (await ms(() => wb.whenCalculated())).toFixed(2));
  wb.dispose();
  const rows = Array.from({ length: 600 }, (_, i) => [i, `=SALES.TWICE(A${i + 1})`, `=A${i + 1}*2`]);
  let wb2: any;
  out.push("600 custom + 600 native: open " + (await ms(async () => { wb2 = await createUniverWorkbook(book([sheet("M", rows)]), { functions, namespace: "SALES", caller: make() }); })).toFixed(0) + " settle " + (await ms(() => wb2.whenSettled())).toFixed(0));
  expect(on(wb2, "M").value("B600")).toBe(1198);
  out.push("one edit there " + (await ms(async () => { on(wb2, "M").put("A1", 7); await wb2.whenSettled(); })).toFixed(0));
  wb2.dispose();
  const orders = Array.from({ length: 3000 }, (_, index) => [`Rep ${index % 17}`, index, `=[@Amount]*2`]);
  const reps = Array.from({ length: 17 }, (_, index) => [`Rep ${index}`, "=SUMIFS(Orders[Amount],Orders[Rep],[@Rep])", ...(index === 0 ? ["", "=SALES.RANK(Reps[Sales])"] : [])]);
  let wb3: any;
  out.push("3000 rows, 3000 this-row formulas, 17 SUMIFS: open " + (await ms(async () => { wb3 = await createUniverWorkbook(book([sheet("Orders", [["Rep", "Amount", "Twice"], ...orders], { tables: [table("Orders", "A1:C3001", ["Rep", "Amount", "Twice"])] }), sheet("Reps", [["Rep", "Sales"], ...reps], { tables: [table("Reps", "A1:B18", ["Rep", "Sales"])] })]), { functions, namespace: "SALES", caller: make() }); })).toFixed(0) + " settle " + (await ms(() => wb3.whenSettled())).toFixed(0));
  out.push("one edit there " + (await ms(async () => { on(wb3, "Orders").put("B2", 7); await wb3.whenSettled(); })).toFixed(0));
  expect(on(wb3, "Orders").values("C2:C3001").filter(([v]) => typeof v !== "number")).toEqual([]);
  console.log(out.join('\n'));
  // race: edits while a long calculation runs
  const o = on(wb3, "Orders");
  wb3.recalculate();
  for (let i = 0; i < 12; i += 1) { await new Promise((r) => setTimeout(r, 60)); o.put(`B${i + 2}`, 1000 + i); }
  await wb3.whenSettled();
  expect(o.values("C2:C13").flat()).toEqual(Array.from({ length: 12 }, (_, i) => 2 * (1000 + i)));
  for (let i = 0; i < 12; i += 1) { await new Promise((r) => setTimeout(r, 101 + i * 3)); o.put(`B${i + 2}`, 2000 + i); if (i % 3 === 0) wb3.recalculate(); }
  await wb3.whenSettled();
  expect(o.values("C2:C13").flat()).toEqual(Array.from({ length: 12 }, (_, i) => 2 * (2000 + i)));
  expect(on(wb3, "Reps").value("B3")).toBe(Array.from({ length: 3000 }, (_, i) => i).reduce((s, i) => (i % 17 === 1 ? s + (i < 12 ? 2000 + i : i) : s), 0));
  wb3.dispose();
  console.log(out.join("\n"));
}, 120000);
