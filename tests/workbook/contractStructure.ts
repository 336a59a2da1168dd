import { codeOf, contents } from "./contractHelp";
import type { WorkbookUnderTest } from "./workbookSetup";

const names = async (under: WorkbookUnderTest): Promise<string[]> => (await under.workbook.readSheets()).map(({ name }) => name);

/** What the journal does besides writing cells: anchors, sheets, columns of tables. Over `sheetsSetup`. */
export function contractStructure(under: () => WorkbookUnderTest): void {
  describe("an anchor", () => {
    it("is a hidden name that follows inserted rows and renamed sheets", async () => {
      const { workbook } = under();
      await workbook.setAnchor("_test.place", "Orders!B3:C5");
      expect(await workbook.findReference("_test.place")).toBe("Orders!B3:C5");
      await under().moveRowsAsUser("insert", "Orders!1:2");
      expect(await workbook.findReference("_test.place")).toBe("Orders!B5:C7");
      await under().renameSheetAsUser("Orders", "Deals 2026");
      expect(await workbook.findReference("_test.place")).toBe("'Deals 2026'!B5:C7");
      expect((await workbook.readSelection()).sheetName).toBe("Deals 2026");
      await under().moveRowsAsUser("delete", "'Deals 2026'!7:7");
      expect(await workbook.findReference("_test.place")).toBe("'Deals 2026'!B5:C6");
      expect(await workbook.readNames()).toContainEqual({ name: "_test.place", address: "'Deals 2026'!B5:C6", isVisible: false });
      expect(await workbook.readNames()).toContainEqual({ name: "Team", address: "'Deals 2026'!B5:B6", isVisible: true });
    });

    it("follows inserted and deleted columns, left of it and inside", async () => {
      const { workbook } = under();
      await workbook.setAnchor("_test.place", "Notes!B3:D5");
      await workbook.write([{ address: "Notes!B3:D3", contents: [[1, 2, 3]] }]);
      await under().moveColumnsAsUser("insert", "Notes!A:B");
      expect(await workbook.findReference("_test.place")).toBe("Notes!D3:F5");
      await under().moveColumnsAsUser("insert", "Notes!E:E");
      expect(await workbook.findReference("_test.place")).toBe("Notes!D3:G5");
      expect(await contents(workbook, "Notes!C3:H3")).toEqual([["", 1, "", 2, 3, ""]]);
      await under().moveColumnsAsUser("delete", "Notes!C:D");
      expect(await workbook.findReference("_test.place")).toBe("Notes!C3:E5");
      await under().moveColumnsAsUser("delete", "Notes!B:F");
      expect(await workbook.findReference("_test.place")).toBeUndefined();
      expect(await workbook.readNames()).toContainEqual({ name: "_test.place", address: undefined, isVisible: false });
    });

    it("is nowhere once its cells or its sheet were deleted", async () => {
      const { workbook } = under();
      await workbook.setAnchor("_test.row", "Orders!B4");
      await workbook.setAnchor("_test.sheet", "Filtered!A1");
      await under().moveRowsAsUser("delete", "Orders!4:4");
      const id = (await workbook.readSheets()).find(({ name }) => name === "Filtered")?.id ?? "";
      await workbook.deleteSheet(id);
      expect([await workbook.findReference("_test.row"), await workbook.findReference("_test.sheet")]).toEqual([undefined, undefined]);
      expect(await workbook.readNames()).toContainEqual({ name: "_test.row", address: undefined, isVisible: false });
    });

    it("is moved and removed, without a word where there is none", async () => {
      const { workbook } = under();
      await workbook.setAnchor("_test.place", "Orders!B3");
      await workbook.setAnchor("_test.place", "Filtered!A2:B2");
      expect(await workbook.findReference("_test.place")).toBe("Filtered!A2:B2");
      expect((await workbook.readNames()).filter(({ name }) => name === "_test.place")).toHaveLength(1);
      await workbook.setAnchor("_test.place", undefined);
      await workbook.setAnchor("_test.place", undefined);
      expect(await workbook.findReference("_test.place")).toBeUndefined();
    });

    it("takes no name that is the user's, and none that is no name", async () => {
      const { workbook } = under();
      expect(await codeOf(workbook.setAnchor("Team", "Orders!B3"))).toBe("refused");
      expect(await codeOf(workbook.setAnchor("Team", undefined))).toBe("refused");
      expect(await codeOf(workbook.setAnchor("B12", "Orders!B3"))).toBe("refused");
      expect(await codeOf(workbook.setAnchor("_test.place", "Nowhere!B3"))).toBe("not-found");
      expect(await workbook.readNames()).toEqual([{ name: "Team", address: "Orders!B3:B5", isVisible: true }]);
    });
  });

  describe("sheets", () => {
    it("are added behind all, or behind one of them", async () => {
      const { workbook } = under();
      const first = (await workbook.readSheets())[0]?.id;
      const last = await workbook.addSheet("Targets");
      const second = await workbook.addSheet("Bands", first);
      expect(await names(under())).toEqual(["Orders", "Bands", "Notes", "Guarded", "Filtered", "Targets"]);
      expect((await workbook.readSheets()).filter(({ id }) => id === last || id === second)).toMatchObject([{ name: "Bands", isVisible: true, usedAddress: undefined }, { name: "Targets" }]);
      expect((await workbook.readSelection()).address).toBe("Orders!A1");
      await workbook.write([{ address: "Bands!A1", contents: [[1]] }]);
      expect(await contents(workbook, "Bands!A1")).toEqual([[1]]);
    });

    it("are not added under a name that is taken or impossible, nor behind one that is gone", async () => {
      const { workbook } = under();
      expect(await codeOf(workbook.addSheet("orders"))).toBe("refused");
      expect(await codeOf(workbook.addSheet("a/b"))).toBe("refused");
      expect(await codeOf(workbook.addSheet("Targets", "no id"))).toBe("not-found");
      expect(await names(under())).toEqual(["Orders", "Notes", "Guarded", "Filtered"]);
    });

    it("are deleted by their id, except the last visible one", async () => {
      const { workbook } = under();
      const [orders, , guarded, filtered] = (await workbook.readSheets()).map(({ id }) => id);
      await workbook.select("Filtered!B2");
      for (const id of [guarded, filtered]) await workbook.deleteSheet(id ?? "");
      expect(await names(under())).toEqual(["Orders", "Notes"]);
      expect((await workbook.readSelection()).sheetName).toBe("Orders");
      expect(await codeOf(workbook.deleteSheet(orders ?? ""))).toBe("refused");
      expect(await codeOf(workbook.deleteSheet(guarded ?? ""))).toBe("not-found");
    });
  });

  describe("a table", () => {
    it("takes empty columns at its right in, and leaves them out again", async () => {
      const { workbook } = under();
      await workbook.growTable("sales", "Orders!D2:E5", ["Share", "Share 2"]);
      expect(await workbook.readTables("Orders!E5")).toMatchObject([{ name: "Sales", address: "Orders!B2:E5", columns: ["Rep", "Amount", "Share", "Share 2"] }]);
      await workbook.write([{ address: "Orders!D3", contents: [[0.5]] }]);
      expect(await workbook.findReference("Sales[Share]")).toBe("Orders!D3:D5");
      await workbook.shrinkTable("Sales", "Orders!D2:E5");
      expect(await workbook.readTables("Orders!B2")).toMatchObject([{ address: "Orders!B2:C5", columns: ["Rep", "Amount"] }]);
      expect(await contents(workbook, "Orders!D2:E3")).toEqual([["Share", "Share 2"], [0.5, ""]]);
    });

    it("grows over nothing that is there", async () => {
      const { workbook } = under();
      await workbook.write([{ address: "Orders!E4", contents: [["kept"]] }]);
      await expect(workbook.growTable("Sales", "Orders!D2:E5", ["A", "B"])).rejects.toMatchObject({ code: "refused", address: "Orders!E4" });
      await workbook.growTable("Sales", "Orders!D2:D5", ["A"]);
      expect(await contents(workbook, "Orders!D2:E4")).toEqual([["A", ""], ["", ""], ["", "kept"]]);
    });

    it("is not changed where it is no longer what the caller takes it for", async () => {
      const { workbook } = under();
      await workbook.growTable("Sales", "Orders!D2:D5", ["A"]);
      expect(await codeOf(workbook.growTable("Sales", "Orders!D2:D5", ["B"]))).toBe("refused");
      expect(await codeOf(workbook.growTable("Sales", "Orders!E2:E4", ["B"]))).toBe("refused");
      expect(await codeOf(workbook.growTable("Sales", "Orders!E2:E5", ["amount"]))).toBe("refused");
      expect(await codeOf(workbook.shrinkTable("Sales", "Orders!C2:C5"))).toBe("refused");
      expect(await workbook.readTables("Orders!B2")).toMatchObject([{ address: "Orders!B2:D5", columns: ["Rep", "Amount", "A"] }]);
      expect(await contents(workbook, "Orders!D2:E2")).toEqual([["A", ""]]);
    });

    it("keeps a column, its sheet's end and its protection", async () => {
      const { workbook } = under();
      expect(await codeOf(workbook.shrinkTable("Sales", "Orders!B2:C5"))).toBe("refused");
      expect(await codeOf(workbook.growTable("Sales", "Orders!D2:XFE5", ["A"]))).toBe("refused");
      expect(await codeOf(workbook.growTable("Quotas", "Guarded!C1:C3", ["A"]))).toBe("protected");
      expect(await codeOf(workbook.growTable("Nobody", "Orders!D2:D5", ["A"]))).toBe("not-found");
    });
  });
}
