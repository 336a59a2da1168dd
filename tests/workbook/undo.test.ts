import { apply, lastWrite, undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { book, careful, overwrite, shown, spillPlan } from "./journalBook";
import { testFormulas } from "./testFormulas";

describe("undo", () => {
  it("has nothing to do in an untouched workbook", async () => {
    const workbook = book([["Name"]]);
    expect(await undo(workbook)).toEqual({ status: "nothing" });
    expect(await lastWrite(workbook)).toBeUndefined();
  });

  it("keeps and lists cells edited since, and gives them back on a second yes", async () => {
    const workbook = book([["", "Old"]]);
    const before = workbook.snapshot();
    await apply(workbook, spillPlan, overwrite);
    workbook.edit("Reps!B1", "My share");
    expect(await undo(workbook)).toMatchObject({ restored: 1, kept: [{ address: "Reps!B1", text: "My share" }] });
    expect(await shown(workbook)).toEqual(["My share", "", "", ""]);
    expect(await lastWrite(workbook)).toBeUndefined();
    expect(await undo(workbook)).toEqual({ status: "nothing" });
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ restored: 1, kept: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("does not break the spill of a formula that the user changed", async () => {
    const workbook = book([["", "Old"], ["", ""], ["", "kept"]]);
    await apply(workbook, spillPlan, overwrite);
    workbook.edit("Reps!B2", "=TEST.DOWN(2)");
    expect(await undo(workbook)).toMatchObject({ kept: [{ address: "Reps!B3", text: "2" }, { address: "Reps!B2", text: "1" }] });
    expect(await shown(workbook)).toEqual(["Old", 1, 2, ""]);
  });

  it("leaves a number format alone that was changed since", async () => {
    const workbook = book([["x"]]);
    await apply(workbook, { action: "test", address: "Reps!B1", blocks: [{ address: "Reps!B1:B2", contents: [[1], [2]], numberFormats: [["0"], ["0"]] }] }, careful);
    await workbook.write([{ address: "Reps!B2", contents: [[null]], numberFormats: [["0%"]] }]);
    await undo(workbook);
    const reading = await workbook.read("Reps!B1:B2");
    expect([reading.values, reading.numberFormats]).toEqual([[[""], [""]], [["General"], ["0%"]]]);
  });

  it("works in a workbook opened again", async () => {
    const workbook = book([["Name"]]);
    await apply(workbook, spillPlan, careful);
    const reopened = new MemoryWorkbook({
      sheets: [{ name: "Reps", rows: [["Name", "Share"], ["", "=TEST.DOWN(3)"]] }],
      settings: { "salesheet.journal": await workbook.readSetting("salesheet.journal") },
      evaluate: testFormulas,
    });
    expect(await undo(reopened)).toMatchObject({ restored: 2, kept: [] });
    expect(reopened.snapshot()).toEqual(book([["Name"]]).snapshot());
  });

  it("refuses a journal of a newer version", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Reps" }], settings: { "salesheet.journal": { version: 2 } } });
    await expect(undo(workbook)).rejects.toMatchObject({ code: "record-newer" });
  });
});
