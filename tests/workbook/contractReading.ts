import { codeOf, until } from "./contractHelp";
import type { WorkbookUnderTest } from "./workbookSetup";

/** Reading, selecting, and finding tables. */
export function contractReading(under: () => WorkbookUnderTest): void {
  describe("reading", () => {
    it("gives values, formulas, formats and the place", async () => {
      const reading = await under().workbook.read("Reps!A2:C4");
      expect(reading).toMatchObject({ address: "Reps!A2:C4", requestedAddress: "Reps!A2:C4", sheetName: "Reps", rowCount: 3, columnCount: 3, isCut: false, errors: [], spilled: [] });
      expect(reading.values).toEqual([["Ann", "North", 3], ["Ben", "South", 2.5], ["Cid", "", 0.1]]);
      expect(reading.formulas).toEqual(reading.values);
      expect(reading.numberFormats).toEqual([["General", "General", "#,##0.00"], ["General", "General", "#,##0.00"], ["General", "General", "#,##0.00"]]);
      expect(reading.texts[0]?.[0]).toBe("Ann");
    });

    it("tells errors, text that looks like a number, and truth values apart", async () => {
      const reading = await under().workbook.read("Reps!D2:D4");
      expect(reading.values).toEqual([["#N/A"], ["007"], [true]]);
      expect(reading.errors).toEqual([{ row: 0, column: 0 }]);
    });

    it("takes dollar signs, any case and the active sheet", async () => {
      expect((await under().workbook.read("reps!$c$2:$c$4")).address).toBe("Reps!C2:C4");
      expect((await under().workbook.read("C2:C4")).address).toBe("Reps!C2:C4");
    });

    it("reads a formula at its own cell only, and names the cells that it fills", async () => {
      const reading = await under().workbook.read("'My ''Q1'' Sheet'!A1:A5");
      expect(reading.address).toBe("'My ''Q1'' Sheet'!A1:A5");
      expect(reading.formulas).toEqual([["x"], ["=TEST.DOWN(3)"], [2], [3], [""]]);
      expect(reading.values).toEqual([["x"], [1], [2], [3], [""]]);
      const anchor = "'My ''Q1'' Sheet'!A2";
      expect(reading.spilled).toEqual([{ row: 2, column: 0, anchor }, { row: 3, column: 0, anchor }]);
    });

    it("names the formula of a spill that comes from outside", async () => {
      const reading = await under().workbook.read("'My ''Q1'' Sheet'!A3:B4");
      expect(reading.spilled.map(({ row, column }) => [row, column])).toEqual([[0, 0], [1, 0]]);
    });

    it("cuts whole columns to the used range", async () => {
      const reading = await under().workbook.read("Reps!C:C");
      expect(reading).toMatchObject({ address: "Reps!C1:C4", requestedAddress: "Reps!C:C", isCut: true });
      expect(await under().workbook.read("Empty!B:C")).toMatchObject({ address: "Empty!B1:C1", isCut: true });
      expect(await under().workbook.read("Reps!2:2")).toMatchObject({ address: "Reps!A2:D2", requestedAddress: "Reps!2:2" });
    });

    it("reads the first rows only where it is told how many cells to read at most", async () => {
      expect(await under().workbook.read("Reps!A1:D4", 9)).toMatchObject({ address: "Reps!A1:D2", requestedAddress: "Reps!A1:D4", isCut: true });
      expect(await under().workbook.read("Reps!C:C", 3)).toMatchObject({ address: "Reps!C1:C3", isCut: true });
      expect(await under().workbook.read("Reps!A1:D4", 16)).toMatchObject({ address: "Reps!A1:D4", isCut: false });
    });

    it("refuses what it cannot read, with a code", async () => {
      expect(await codeOf(under().workbook.read("Nowhere!A1"))).toBe("not-found");
      expect(await codeOf(under().workbook.read("Reps!hello"))).toBe("invalid-address");
      expect(await codeOf(under().workbook.read("Reps!A1048577"))).toBe("invalid-address");
      expect(await codeOf(under().workbook.read("Reps!A1:Z1000000"))).toBe("too-large");
    });
  });

  describe("the selection", () => {
    it("is read", async () => {
      expect(await under().workbook.readSelection()).toMatchObject({ address: "Reps!C2:C4", values: [[3], [2.5], [0.1]] });
    });

    it("is cut where whole columns are selected", async () => {
      await under().selectAsUser("Reps!A:C");
      expect(await under().workbook.readSelection()).toMatchObject({ address: "Reps!A1:C4", requestedAddress: "Reps!A:C", isCut: true });
    });

    it("is moved to another sheet", async () => {
      await under().workbook.select("Plan!B2");
      expect((await under().workbook.readSelection()).address).toBe("Plan!B2");
    });

    it("is followed until the listener stops", async () => {
      const seen: string[] = [];
      const stop = await under().workbook.watchSelection((selection) => seen.push(selection.address), (problem) => seen.push(problem.code));
      await under().selectAsUser("Reps!A2:A3");
      await until(() => seen.includes("Reps!A2:A3"));
      await stop();
      await under().selectAsUser("Reps!B2");
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(seen).not.toContain("Reps!B2");
    });
  });

  describe("changes", () => {
    it("are told until the listener stops", async () => {
      let changes = 0;
      const stop = await under().workbook.watchChanges(() => { changes += 1; });
      await under().workbook.write([{ address: "Reps!F2", contents: [[7]] }]);
      await until(() => changes > 0);
      await stop();
      const before = changes;
      await under().workbook.write([{ address: "Reps!F3", contents: [[8]] }]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(changes).toBe(before);
    });
  });

  describe("tables", () => {
    it("are found by any of their cells", async () => {
      const table = { name: "Weights", sheetName: "Plan", address: "Plan!A1:B4", bodyAddress: "Plan!A2:B4", columns: ["Who", "Weight"], hasHeaders: true, hasTotals: false, id: expect.any(String) };
      expect(await under().workbook.readTables("Plan!B3")).toEqual([table]);
      expect(await under().workbook.readTables("Plan!B:B")).toEqual([table]);
      expect(await under().workbook.readTables("Plan!C1:C9")).toEqual([]);
    });

    it("and their columns are found by name, as defined names are", async () => {
      const places = ["Weights[Weight]", "weights[[who]]", "Weights", "Kept", "Weights[Sales]", "Kept[Weight]", "Nobody", "Weights[#Totals]"];
      const found = [];
      for (const place of places) found.push(await under().workbook.findReference(place));
      expect(found).toEqual(["Plan!B2:B4", "Plan!A2:A4", "Plan!A2:B4", "Locked!A1", undefined, undefined, undefined, undefined]);
    });
  });
}
