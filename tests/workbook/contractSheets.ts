import { codeOf } from "./contractHelp";
import type { WorkbookSetup, WorkbookUnderTest } from "./workbookSetup";

/** A workbook with all that the list of its sheets tells. */
export const sheetsSetup: WorkbookSetup = {
  sheets: [
    { name: "Orders", rows: [["", ""], ["", "Rep", "Amount"], ["", "Ann", 3], ["", "Ben", 2], ["", "Cid", "=1/0"]], hidden: ["1:1", "A:A"], merges: ["M1:O1", "M2:M1500", "N1900:O1901"], numberFormats: { "C3:C5": "0.00" } },
    { name: "Notes", rows: [], isHidden: true },
    { name: "Guarded", rows: [["Rep", "Quota"], ["Ann", 1], ["Total", 1]], isProtected: true },
    { name: "Filtered", rows: [["Region", "Sales"], ["North", 1], ["South", 2], ["North", 3], ["East", 4]], filter: { address: "Filtered!A1:B5", column: 0, values: ["North"] } },
  ],
  tables: [{ name: "Sales", address: "Orders!B2:C5" }, { name: "Quotas", address: "Guarded!A1:B3", hasTotals: true }],
  names: { Team: "Orders!B3:B5" },
  selection: "Orders!A1",
};

/** Finding the way in a workbook: sheets, grids, hidden lines, names. */
export function contractSheets(under: () => WorkbookUnderTest): void {
  describe("the list of sheets", () => {
    it("tells each one's state, used cells and tables, in the order of the tabs", async () => {
      const sheets = await under().workbook.readSheets();
      expect(sheets.map(({ name, isVisible, isProtected, usedAddress, hasFilter }) => [name, isVisible, isProtected, usedAddress, hasFilter])).toEqual([
        ["Orders", true, false, "Orders!B2:C5", false],
        ["Notes", false, false, undefined, false],
        ["Guarded", true, true, "Guarded!A1:B3", false],
        ["Filtered", true, false, "Filtered!A1:B5", true],
      ]);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(4);
      const [sales] = sheets[0]?.tables ?? [];
      expect(sales).toMatchObject({ name: "Sales", address: "Orders!B2:C5", bodyAddress: "Orders!B3:C5", columns: ["Rep", "Amount"], hasHeaders: true, hasTotals: false });
      expect(sheets[2]?.tables).toMatchObject([{ name: "Quotas", address: "Guarded!A1:B3", bodyAddress: "Guarded!A2:B2", hasTotals: true }]);
      expect(sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([["Sales"], [], ["Quotas"], []]);
      expect(await under().workbook.readTables("Orders!B2")).toEqual([sales]);
    });

    it("keeps the ids of sheets and tables through a rename", async () => {
      const before = await under().workbook.readSheets();
      await under().renameSheetAsUser("Orders", "Deals '26");
      const after = await under().workbook.readSheets();
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(after[0]).toMatchObject({ name: "Deals '26", usedAddress: "'Deals ''26'!B2:C5", tables: [{ ...before[0]?.tables[0], sheetName: "Deals '26", address: "'Deals ''26'!B2:C5", bodyAddress: "'Deals ''26'!B3:C5" }] });
    });
  });

  describe("a grid", () => {
    it("holds values and number formats, and formulas only where asked", async () => {
      const grid = await under().workbook.readGrid("Orders!B2:C5");
      expect(grid).toEqual({
        address: "Orders!B2:C5", requestedAddress: "Orders!B2:C5", sheetName: "Orders", rowCount: 4, columnCount: 2, isCut: false,
        values: [["Rep", "Amount"], ["Ann", 3], ["Ben", 2], ["Cid", expect.stringMatching(/^#/)]],
        numberFormats: [["General", "General"], ["General", "0.00"], ["General", "0.00"], ["General", "0.00"]],
      });
      expect((await under().workbook.readGrid("Orders!C4:C5", { withFormulas: true })).formulas).toEqual([[2], ["=1/0"]]);
    });

    it("is cut to its first rows and to the used range", async () => {
      expect(await under().workbook.readGrid("Orders!B2:C5", { most: 5 })).toMatchObject({ address: "Orders!B2:C3", requestedAddress: "Orders!B2:C5", isCut: true });
      expect(await under().workbook.readGrid("Orders!C:C")).toMatchObject({ address: "Orders!C1:C5", isCut: true });
      expect(await under().workbook.readGrid("Orders!B2:C5", { most: 8 })).toMatchObject({ isCut: false });
    });

    it("refuses what cannot be read", async () => {
      expect(await codeOf(under().workbook.readGrid("Nowhere!A1"))).toBe("not-found");
      expect(await codeOf(under().workbook.readGrid("Orders!A1048577"))).toBe("invalid-address");
      expect(await codeOf(under().workbook.readGrid("Orders!A1:Z1000000"))).toBe("too-large");
    });
  });

  describe("a long reading", () => {
    it("tells how far it is", async () => {
      const shares: number[] = [];
      const onProgress = (share: number): void => void shares.push(share);
      await under().workbook.readGrid("Orders!A1:L20000", { onProgress });
      expect(shares).toEqual([expect.closeTo(0.2), expect.closeTo(0.4), expect.closeTo(0.6), expect.closeTo(0.8), 1]);
      shares.length = 0;
      await under().workbook.read("Orders!A1:F20000", undefined, { onProgress });
      expect(shares.length).toBeGreaterThan(1);
      expect(shares.at(-1)).toBe(1);
    });

    it("ends before its next request once it is given up", async () => {
      const controller = new AbortController();
      const shares: number[] = [];
      const onProgress = (share: number): void => {
        shares.push(share);
        controller.abort();
      };
      const watch = { signal: controller.signal, onProgress };
      expect(await codeOf(under().workbook.readGrid("Orders!A1:L20000", watch))).toBe("cancelled");
      expect(shares).toEqual([expect.closeTo(0.2)]);
      expect(await codeOf(under().workbook.read("Orders!A1", undefined, watch))).toBe("cancelled");
      expect(await codeOf(under().workbook.readHidden("Orders!A1:C5", controller.signal))).toBe("cancelled");
      expect(await codeOf(under().workbook.readMerged("Orders!A1:C5", controller.signal))).toBe("cancelled");
      expect(shares).toHaveLength(1);
    });
  });

  it("nobody goes to a hidden sheet", async () => {
    expect(await codeOf(under().workbook.select("Notes!A1"))).toBe("sheet-hidden");
    expect((await under().workbook.readSelection()).address).toBe("Orders!A1");
  });

  describe("hidden lines", () => {
    it("are columns, and rows hidden by hand or by a filter", async () => {
      expect(await under().workbook.readHidden("Orders!A1:C5")).toEqual({ rows: ["Orders!1:1"], columns: ["Orders!A:A"] });
      expect(await under().workbook.readHidden("Orders!B2:C5")).toEqual({ rows: [], columns: [] });
      expect(await under().workbook.readHidden("Filtered!A1:B5")).toEqual({ rows: ["Filtered!3:3", "Filtered!5:5"], columns: [] });
      expect(await under().workbook.readHidden("Filtered!B:B")).toEqual({ rows: ["Filtered!3:3", "Filtered!5:5"], columns: [] });
    });
  });

  describe("merged cells", () => {
    it("are told once each where they cross the cells that were asked for", async () => {
      expect(await under().workbook.readMerged("Orders!M1:O2000")).toEqual(["Orders!M1:O1", "Orders!M2:M1500", "Orders!N1900:O1901"]);
      expect(await under().workbook.readMerged("Orders!N2:O1899")).toEqual([]);
      expect(await under().workbook.readMerged("Orders!M900:M901")).toEqual(["Orders!M2:M1500"]);
    });
  });

  describe("names and calculation", () => {
    it("are read", async () => {
      expect(await under().workbook.readNames()).toEqual([{ name: "Team", address: "Orders!B3:B5", isVisible: true }]);
      expect(await under().workbook.readCalculation()).toBe("automatic");
    });
  });
}
