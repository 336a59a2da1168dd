import { callFunction } from "../../src/functions";
import { createServices } from "../../src/taskpane/services";
import { salesWorkbook } from "./gallery/salesWorkbook";

test("a target in a cell is split, written and taken back", async () => {
  const workbook = salesWorkbook();
  const before = JSON.stringify(workbook.snapshot());
  const services = createServices(workbook, callFunction);
  const { proposal, labels, weights, totalAddress } = await services.proposeSplit({ total: "'2020 Plan'!B1", weightsAddress: "Reps!C1:C18", unit: 1000 }, "Share");
  expect([proposal.total, proposal.sum, totalAddress]).toEqual([40000000, 40000000, "'2020 Plan'!B1"]);
  expect([labels[0], labels.length, weights.length]).toEqual(["Stephen Jiang", 17, 17]);
  expect((await services.applySplit(proposal, { overwrite: false })).status).toBe("applied");
  expect((await services.lastWrite())?.address).toBe(proposal.address);
  expect((await services.undo({})).status).toBe("undone");
  expect(await services.lastWrite()).toBeUndefined();
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
});

test("a cell that holds no number is no target", async () => {
  const services = createServices(salesWorkbook(), callFunction);
  await expect(services.proposeSplit({ total: "Reps!A2", weightsAddress: "Reps!C2:C18", unit: 1 }, "")).rejects.toMatchObject({ code: "total-missing", address: "Reps!A2", found: "Stephen Jiang" });
});

test("a formula goes into an empty cell at once, into a filled one after a yes", async () => {
  const services = createServices(salesWorkbook(), callFunction);
  expect(await services.insertFunction({ formula: "=SALES.SPLIT(100,Reps!C2:C4,1)", address: "Reps!F2" }, false)).toEqual({ state: "inserted", address: "Reps!F2" });
  const full = { formula: "=SALES.SPLIT(100,Reps!C2:C2)", address: "Reps!D2" };
  expect(await services.insertFunction(full, false)).toMatchObject({ state: "occupied", room: { address: "Reps!D2", taken: [{ address: "Reps!D2", text: "172000" }], takenCount: 1 } });
  expect(await services.insertFunction(full, true)).toEqual({ state: "inserted", address: "Reps!D2" });
});

test("the room for a result of known size is all of its cells", async () => {
  const services = createServices(salesWorkbook(), callFunction);
  const draft = { formula: "=SALES.SPLIT(100,Reps!C2:C4,1)", address: "Reps!F2", size: { rowCount: 3, columnCount: 1 } };
  expect(await services.findRoom(draft)).toEqual({ address: "Reps!F2", spillAddress: "Reps!F2:F4", taken: [], takenCount: 0, obstacle: undefined });
  expect(await services.findRoom({ ...draft, address: "Reps!C17", size: { rowCount: 5, columnCount: 2 } })).toMatchObject({ spillAddress: "Reps!C17:D21", takenCount: 4 });
  expect((await services.findRoom({ ...draft, address: "Reps!F1048576" })).obstacle?.code).toBe("off-sheet");
});

test("holidays are looked up for each year, written and taken back", async () => {
  const workbook = salesWorkbook();
  const before = JSON.stringify(workbook.snapshot());
  const services = createServices(workbook, callFunction);
  const proposal = await services.proposeHolidays({ country: "CN", years: [2025, 2026], place: "Reps!H1" }, "zh-CN", ["日期", "调休上班", "节假日"]);
  expect([proposal.rows.length, proposal.argument]).toEqual([72, "Reps!$H$2:$I$73"]);
  expect((await services.applyHolidays(proposal, { overwrite: false })).status).toBe("applied");
  await services.undo({});
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
  await expect(services.proposeHolidays({ country: "CN", years: [2026, 2044], place: "Reps!H1" }, "zh-CN", ["", "", ""])).rejects.toMatchObject({ code: "holidays-not-published", found: "2044" });
});

test("sums are exact", () => {
  expect(createServices(salesWorkbook(), callFunction).sum([0.1, 0.2])).toBe(0.3);
});
