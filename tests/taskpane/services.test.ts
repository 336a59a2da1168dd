import { createServices } from "../../src/taskpane/services";
import { salesWorkbook } from "./gallery/salesWorkbook";

test("a target in a cell is split, written and taken back", async () => {
  const workbook = salesWorkbook();
  const before = JSON.stringify(workbook.snapshot());
  const services = createServices(workbook);
  const { proposal, labels, weights, totalAddress } = await services.proposeSplit({ total: "'2020 Plan'!B1", weightsAddress: "Reps!C1:C18", unit: 1000 }, "Share");
  expect([proposal.total, proposal.sum, totalAddress]).toEqual([40000000, 40000000, "'2020 Plan'!B1"]);
  expect([labels[0], labels.length, weights.length]).toEqual(["Stephen Jiang", 17, 17]);
  expect((await services.applySplit(proposal, false)).status).toBe("applied");
  expect((await services.lastWrite())?.address).toBe(proposal.address);
  expect((await services.undo(false)).status).toBe("undone");
  expect(await services.lastWrite()).toBeUndefined();
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
});

test("a cell that holds no number is no target", async () => {
  const services = createServices(salesWorkbook());
  await expect(services.proposeSplit({ total: "Reps!A2", weightsAddress: "Reps!C2:C18", unit: 1 }, "")).rejects.toMatchObject({ code: "total-missing", address: "Reps!A2", found: "Stephen Jiang" });
});

test("a formula goes into an empty cell at once, into a filled one after a yes", async () => {
  const workbook = salesWorkbook({ selection: "Reps!F2" });
  const services = createServices(workbook);
  expect(await services.insertFunction("=SALES.SPLIT(100,Reps!C2:C4,1)", false)).toEqual({ state: "inserted", address: "Reps!F2" });
  workbook.selectAsUser("Reps!D2");
  expect(await services.insertFunction("=SALES.SPLIT(100,1)", false)).toEqual({ state: "occupied", cell: { address: "Reps!D2", text: "172000" } });
});

test("sums are exact", () => {
  expect(createServices(salesWorkbook()).sum([0.1, 0.2])).toBe(0.3);
});
