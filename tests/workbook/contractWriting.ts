import { codeOf, contents } from "./contractHelp";
import type { WorkbookUnderTest } from "./workbookSetup";

/** Writing, what stands in its way, and settings. */
export function contractWriting(under: () => WorkbookUnderTest): void {
  describe("writing", () => {
    it("changes the named cells, and null leaves a cell alone", async () => {
      await under().workbook.write([{ address: "Reps!A2:B3", contents: [["Amy", null], [null, "West"]] }]);
      expect(await contents(under().workbook, "Reps!A2:B3")).toEqual([["Amy", "North"], ["Ben", "West"]]);
    });

    it("empties with an empty text and keeps text that looks like something else", async () => {
      await under().workbook.write([{ address: "Reps!A2:F2", contents: [["", "'1/2", "'=A1", "'007", "'#N/A", "''x"]] }]);
      const reading = await under().workbook.read("Reps!A2:F2");
      expect(reading.values).toEqual([["", "1/2", "=A1", "007", "#N/A", "'x"]]);
      expect(reading.errors).toEqual([]);
    });

    it("makes numbers, truth values and errors of what looks like them, except in cells formatted as text", async () => {
      await under().workbook.write([{ address: "Reps!A2:D2", contents: [["12", "true", "#N/A", "12"]], numberFormats: [[null, null, null, "@"]] }]);
      const reading = await under().workbook.read("Reps!A2:D2");
      expect(reading.values).toEqual([[12, true, "#N/A", "12"]]);
      expect(reading.errors).toEqual([{ row: 0, column: 2 }]);
    });

    it("writes number formats, alone or with contents", async () => {
      await under().workbook.write([
        { address: "Reps!A2:B2", contents: [[1, 0.5]], numberFormats: [["0.0", null]] },
        { address: "Reps!A3", contents: [[null]], numberFormats: [["@"]] },
      ]);
      expect((await under().workbook.read("Reps!A2:B3")).numberFormats).toEqual([["0.0", "General"], ["@", "General"]]);
      expect(await contents(under().workbook, "Reps!A3")).toEqual([["Ben"]]);
    });

    it("leaves a formula alone when its format changes, and takes both at once", async () => {
      await under().workbook.write([{ address: "Reps!F2", contents: [["=TEST.DOWN(2)"]], numberFormats: [["0.0"]] }]);
      expect((await under().workbook.read("Reps!F2"))).toMatchObject({ formulas: [["=TEST.DOWN(2)"]], numberFormats: [["0.0"]] });
      await under().workbook.write([{ address: "Reps!F2", contents: [[null]], numberFormats: [["0.00"]] }]);
      expect((await under().workbook.read("Reps!F2"))).toMatchObject({ formulas: [["=TEST.DOWN(2)"]], numberFormats: [["0.00"]] });
    });

    it("writes a formula that spills", async () => {
      await under().workbook.write([{ address: "Reps!F2", contents: [["=TEST.DOWN(2)"]] }]);
      await under().settled();
      expect((await under().workbook.read("Reps!F2:F4")).values).toEqual([[1], [2], [""]]);
    });

    it("writes more rows than one request carries", async () => {
      const rows = Array.from({ length: 25_000 }, (_, row) => [row + 1]);
      await under().workbook.write([{ address: "Empty!A1:A25000", contents: rows }]);
      expect((await under().workbook.read("Empty!A24999:A25001")).values).toEqual([[24_999], [25_000], [""]]);
    });

    it("goes where an anchored block's name lies by then, and nowhere where lines came among its cells", async () => {
      const { workbook } = under();
      await workbook.setAnchor("_salesheet.test", "Reps!B2:B3");
      await under().moveRowsAsUser("insert", "Reps!1:1");
      const block = { address: "Reps!B2:B3", anchor: "_salesheet.test", contents: [["East"], ["West"]] };
      await workbook.write([block]);
      expect((await workbook.read("Reps!B2:B5")).values).toEqual([["Region"], ["East"], ["West"], [""]]);
      await under().moveRowsAsUser("insert", "Reps!4:4");
      expect(await codeOf(workbook.write([block]))).toBe("refused");
      await workbook.setAnchor("_salesheet.test", undefined);
      expect(await codeOf(workbook.write([block]))).toBe("not-found");
      expect((await workbook.read("Reps!B2:B6")).values).toEqual([["Region"], ["East"], [""], ["West"], [""]]);
    });

    it("refuses protected cells, and sheets that are gone", async () => {
      expect(await codeOf(under().workbook.write([{ address: "Locked!A1", contents: [["changed"]] }]))).toBe("protected");
      expect(await contents(under().workbook, "Locked!A1")).toEqual([["kept"]]);
      expect(await codeOf(under().workbook.write([{ address: "Gone!A1", contents: [[1]] }]))).toBe("not-found");
    });
  });

  describe("obstacles", () => {
    it("are none where all is empty", async () => {
      expect(await under().workbook.obstacles("Reps!F2", "Reps!F2:F4")).toEqual([]);
      expect(await under().workbook.obstacles("Empty!A1")).toEqual([]);
    });

    it("are non-empty cells, in runs", async () => {
      expect(await under().workbook.obstacles("Reps!B2", "Reps!B2:B6")).toEqual([{ code: "not-empty", address: "Reps!B2:B3" }]);
    });

    it("are not the cells that the formula to be replaced fills", async () => {
      expect(await under().workbook.obstacles("'My ''Q1'' Sheet'!A2", "'My ''Q1'' Sheet'!A2:A6")).toEqual([{ code: "not-empty", address: "'My ''Q1'' Sheet'!A2" }]);
    });

    it("are cells that a formula elsewhere fills", async () => {
      expect(await under().workbook.obstacles("'My ''Q1'' Sheet'!A4")).toEqual([{ code: "spill", address: "'My ''Q1'' Sheet'!A4" }]);
    });

    it("are merged cells", async () => {
      expect(await under().workbook.obstacles("'My ''Q1'' Sheet'!D1", "'My ''Q1'' Sheet'!D1:D2")).toEqual([{ code: "merged", address: "'My ''Q1'' Sheet'!D2:E3" }]);
    });

    it("are protected sheets", async () => {
      expect(await under().workbook.obstacles("Locked!C1")).toEqual([{ code: "protected", address: "Locked!C1" }]);
    });

    it("are tables that a spill would enter, not one cell in them", async () => {
      expect((await under().workbook.obstacles("Plan!A5", "Plan!A4:A6")).map(({ code }) => code)).toContain("table");
      expect((await under().workbook.obstacles("Plan!B2")).map(({ code }) => code)).toEqual(["not-empty"]);
    });

    it("are the sheet's edges", async () => {
      expect(await under().workbook.obstacles("Reps!F1048576", "Reps!F1048576:F1048578")).toEqual([{ code: "off-sheet", address: "Reps!F1048576:F1048578" }]);
    });
  });

  describe("settings", () => {
    it("keep JSON values until they are removed", async () => {
      expect(await under().workbook.readSetting("salesheet.test")).toBeUndefined();
      await under().workbook.writeSetting("salesheet.test", { list: [1, "二", null], flag: true });
      expect(await under().workbook.readSetting("salesheet.test")).toEqual({ list: [1, "二", null], flag: true });
      await under().workbook.writeSetting("salesheet.test", "text");
      expect(await under().workbook.readSetting("salesheet.test")).toBe("text");
      await under().workbook.writeSetting("salesheet.test", undefined);
      expect(await under().workbook.readSetting("salesheet.test")).toBeUndefined();
      await under().workbook.writeSetting("salesheet.test", undefined);
    });
  });
}
