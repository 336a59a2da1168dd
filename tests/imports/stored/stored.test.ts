import { applyChoices, mapWorkbook, readStoredMap, rebind, storedMap, type Cell, type Region, type SheetGrid } from "../../../src/imports";
import { gridOf } from "../../support/gridOf";

const ROWS: Cell[][] = [
  ["2026 deals", "", "", "", ""],
  ["Date", "Rep", "Amount", "Net Amount", "Flag"],
  ["2026-01-05", "Ann", 1200, 1000, "x"],
  ["2026-01-06", "Bob", 2400, 2000, "y"],
  ["2026-01-07", "Ann", 3600, 3000, "x"],
];
const grid = gridOf(ROWS);
const map = mapWorkbook([grid]);
const regionIn = (workbook: typeof map): Region => workbook.sheets[0].regions[0];
const proposed = regionIn(map);
const meaningsOf = (region?: Region) => Object.fromEntries((region?.columns ?? []).map(({ header, meaning }) => [header, meaning]));
const chosen = regionIn(applyChoices(map, [{ region: proposed.id, columns: [{ column: 2, meaning: "ignore" }, { column: 3, meaning: "amount", unit: { factor: 1000, isPercent: false } }] }], [grid]));
const stored = storedMap([chosen], new Map([[proposed.id, "_salesheet_map_1"]]));
const anchoredAt = (row: number, column = 0, sheetId = "sheet-1") => new Map([["_salesheet_map_1", { sheetId, row, column }]]);

describe("choices", () => {
  it("replace what was proposed, and answer its questions", () => {
    expect(proposed.questions.map(({ code }) => code)).toEqual(["which-measure"]);
    expect(meaningsOf(chosen)).toEqual({ Date: "date", Rep: "person", Amount: "ignore", "Net Amount": "amount", Flag: "ignore" });
    expect([chosen.questions, chosen.columns[3].unit, chosen.columns[3].reasons]).toEqual([[], { factor: 1000, isPercent: false, source: "user" }, [{ code: "chosen-by-user" }]]);
  });

  it("take a meaning from the column that had it", () => {
    const next = regionIn(applyChoices(map, [{ region: proposed.id, columns: [{ column: 4, meaning: "person" }] }], [grid]));
    expect(meaningsOf(next)).toMatchObject({ Rep: "ignore", Flag: "person" });
  });

  it("say what is missing afterwards", () => {
    expect(regionIn(applyChoices(map, [{ region: proposed.id, columns: [{ column: 1, meaning: "ignore" }] }], [grid])).missing).toEqual(["person"]);
  });

  it("set the kind", () => {
    expect(regionIn(applyChoices(map, [{ region: proposed.id, kind: "payments" }], [grid]))).toMatchObject({ kind: "payments", confidence: 1, missing: ["collected"] });
  });

  it("read the region anew below another header row, and ask again", () => {
    const other = gridOf([["Rep", "Amount"], ["Owner", "Paid"], ["Ann", 100], ["Bob", 200]]);
    const first = mapWorkbook([other]);
    const next = regionIn(applyChoices(first, [{ region: regionIn(first).id, headerRow: 1 }], [other]));
    expect([next.headerRows, next.firstRow, next.lastRow, meaningsOf(next)]).toEqual([[1], 2, 3, { Owner: "person", Paid: "collected" }]);
  });

  it("leave regions alone that nobody chose for, and a header row that the sheet does not have", () => {
    expect(applyChoices(map, [{ region: "gone", kind: "bands" }], [grid])).toEqual(map);
    expect(regionIn(applyChoices(map, [{ region: proposed.id, headerRow: 99 }], [grid]))).toEqual(proposed);
  });
});

describe("a stored map", () => {
  it("holds headers and meanings, no address, and survives being written as text", () => {
    expect(stored).toEqual({
      version: 1,
      regions: [{
        sheetId: "sheet-1", anchorName: "_salesheet_map_1", headerTexts: ["date", "rep", "amount", "net amount", "flag"], kind: "orders", layout: "list",
        columns: [
          { header: "date", occurrence: 0, meaning: "date", unit: { factor: 1, isPercent: false, source: "none" } }, { header: "rep", occurrence: 0, meaning: "person", unit: { factor: 1, isPercent: false, source: "none" } },
          { header: "net amount", occurrence: 0, meaning: "amount", unit: { factor: 1000, isPercent: false, source: "user" } },
        ],
      }],
    });
    expect(readStoredMap(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test.each([
    undefined, null, 1, "x", [], {}, { version: 2, regions: [] }, { version: 1 }, { version: 1, regions: [{}] }, { version: 1, regions: [{ ...stored.regions[0], kind: "nonsense" }] },
    { version: 1, regions: [{ ...stored.regions[0], columns: [{ header: "a", occurrence: 0, meaning: "wage", unit: { factor: 1, isPercent: false, source: "none" } }] }] },
    { version: 1, regions: [{ ...stored.regions[0], columns: [{ header: "a", occurrence: 0, meaning: "amount", unit: { factor: 0, isPercent: false, source: "none" } }] }] },
  ])("is not read from %j", (value) => expect(readStoredMap(value)).toBeUndefined());
});

describe("rebinding", () => {
  const movedRows = (rows: Cell[][]): Cell[][] => [["", "", "", "", "", ""], ...rows.map(([date, rep, amount, net, flag]) => ["", net, date, flag, rep, amount])];
  const find = (grids: SheetGrid[], anchors = new Map<string, { sheetId: string; row: number; column: number }>()) => rebind(stored, grids, anchors)[0];

  it("finds a region by its anchor after rows and columns were inserted, columns reordered and the sheet renamed", () => {
    const found = find([gridOf(movedRows(ROWS), { name: "Renamed" })], anchoredAt(2, 2));
    expect([found.foundBy, found.problem, found.lostColumns, found.newColumns]).toEqual(["anchor", undefined, [], []]);
    expect(meaningsOf(found.region)).toEqual({ Date: "date", Rep: "person", Amount: "ignore", "Net Amount": "amount", Flag: "ignore" });
    expect(found.region?.columns.find(({ meaning }) => meaning === "amount")).toMatchObject({ column: 1, unit: { factor: 1000 } });
  });

  it("finds it by its headers where the name was deleted", () => {
    expect(find([gridOf(movedRows(ROWS))])).toMatchObject({ foundBy: "headers", lostColumns: [], newColumns: [] });
  });

  it("follows the anchor to another sheet", () => {
    expect(find([gridOf(ROWS, { id: "copy" })], anchoredAt(1, 0, "copy"))).toMatchObject({ foundBy: "anchor", region: { sheetId: "copy" } });
  });

  it("reads below the anchor where the user had chosen another header row", () => {
    const other = gridOf([["Rep", "Amount"], ["Owner", "Paid"], ["Ann", 100], ["Bob", 200]]);
    const first = mapWorkbook([other]);
    const region = regionIn(applyChoices(first, [{ region: regionIn(first).id, headerRow: 1 }], [other]));
    expect(rebind(storedMap([region], new Map([[region.id, "_salesheet_map_1"]])), [other], anchoredAt(1))[0]).toMatchObject({ foundBy: "anchor", region: { headerRows: [1] }, lostColumns: [] });
  });

  it("says which columns are gone and which are new", () => {
    const found = find([gridOf(ROWS.map(([date, , amount, net], row) => [date, amount, net, row === 1 ? "Collected" : row > 1 ? 7 : ""]))], anchoredAt(1));
    expect([found.lostColumns.map(({ header }) => header), found.newColumns.map(({ header }) => header), found.region?.missing]).toEqual([["rep"], ["Collected"], ["person"]]);
    expect(meaningsOf(found.region)).toMatchObject({ Collected: "ignore" });
  });

  it("says what it cannot find, and chooses none of two that fit", () => {
    expect(find([gridOf([["Stage", "Probability"], ["Won", 0.2], ["Lost", 0.1]])])).toMatchObject({ problem: "region-gone", lostColumns: stored.regions[0].columns });
    expect(find([gridOf(ROWS, { id: "other" })])).toMatchObject({ problem: "sheet-gone" });
    expect(find([gridOf([...ROWS, ["", "", "", "", ""], ["", "", "", "", ""], ["", "", "", "", ""], ["", "", "", "", ""], ...ROWS])])).toMatchObject({ problem: "more-than-one" });
  });

  it("finds a table by its id alone, wherever it is", () => {
    const table = { id: "t1", name: "Deals", row: 0, column: 0, rowCount: 4, columnCount: 5, hasHeaders: true, hasTotals: false };
    const before = mapWorkbook([gridOf(ROWS.slice(1), { tables: [table] })]);
    const remembered = storedMap([regionIn(before)], new Map());
    const after = gridOf([["a"], [], ...ROWS.slice(1)], { id: "elsewhere", tables: [{ ...table, row: 2 }] });
    expect(rebind(remembered, [after], new Map())[0]).toMatchObject({ foundBy: "table", region: { tableId: "t1", headerRows: [2] } });
    expect(rebind(remembered, [gridOf(ROWS)], new Map())[0]).toMatchObject({ problem: "table-gone" });
  });
});
