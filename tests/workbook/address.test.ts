import * as fc from "fast-check";
import { columnLetters, formatAddress, parseAddress, quoteSheet, sheetColumns, sheetRows } from "../../src/workbook/address";
import { addressIn, cutToCells, cutToUsed, intersect, isOnSheet, offset, union } from "../../src/workbook/area";

describe("addresses", () => {
  it.each([
    ["Reps!C2:C18", { sheetName: "Reps", row: 1, column: 2, rowCount: 17, columnCount: 1 }],
    ["$B$3", { sheetName: undefined, row: 2, column: 1, rowCount: 1, columnCount: 1 }],
    ["'It''s'!B2:A1", { sheetName: "It's", row: 0, column: 0, rowCount: 2, columnCount: 2 }],
    ["目标!c:e", { sheetName: "目标", row: 0, column: 2, rowCount: sheetRows, columnCount: 3 }],
    ["2:5", { sheetName: undefined, row: 1, column: 0, rowCount: 4, columnCount: sheetColumns }],
    ["XFD1048576", { sheetName: undefined, row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
    ["'a!b'!A1", { sheetName: "a!b", row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ])("reads %s", (address, area) => expect(parseAddress(address)).toEqual(area));

  it.each(["", "A", "1", "A0", "A1,C1", "A1:B2:C3", "Reps!", "!A1", "Reps!A1B", "A:3", "[Book]!x", "R1C1"])("refuses %s", (address) =>
    expect(() => parseAddress(address)).toThrow(expect.objectContaining({ code: "invalid-address" })));

  it.each([["Reps", "Reps"], ["My Sheet", "'My Sheet'"], ["It's", "'It''s'"], ["2013", "'2013'"], ["Q1", "'Q1'"], ["R", "'R'"], ["目标", "目标"], ["TRUE", "'TRUE'"]])(
    "quotes the sheet %s as %s", (name, quoted) => expect(quoteSheet(name)).toBe(quoted),
  );

  it.each(["Rate1", "TIER2026", "XFE1", "Reps!A1048577", "Tax", "Reps[Sales]"])("takes %s in a formula for a name", (text) => expect(addressIn(text)).toBeUndefined());

  it.each(["A1", "XFD1048576", "Reps!C2:C18", "C:E"])("takes %s in a formula for cells", (text) => expect(addressIn(text)).toEqual(parseAddress(text)));

  it("counts columns past Z", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  it("reads what it writes, for any area and sheet name", () => {
    const size = (most: number): fc.Arbitrary<[number, number]> => fc.nat(most - 1).chain((start) => fc.tuple(fc.constant(start), fc.integer({ min: 1, max: most - start })));
    const sheet = fc.string({ minLength: 1, unit: "grapheme" }).filter((name) => !/[\r\n]/.test(name) && name.trim() === name);
    fc.assert(fc.property(sheet, size(sheetRows), size(sheetColumns), (sheetName, [row, rowCount], [column, columnCount]) => {
      const area = { sheetName, row, column, rowCount, columnCount };
      expect(parseAddress(formatAddress(area))).toEqual(area);
    }));
  });
});

describe("areas", () => {
  const area = parseAddress("A!B2:C4");

  it("move, also off the sheet", () => {
    expect(formatAddress(offset(area, 1, 2))).toBe("A!D3:E5");
    expect(isOnSheet(offset(area, -2, 0))).toBe(false);
    expect(isOnSheet(offset(area, sheetRows - 4, 0))).toBe(true);
    expect(isOnSheet(offset(area, sheetRows - 3, 0))).toBe(false);
  });

  it("intersect on one sheet, whatever the case of its name", () => {
    expect(intersect(area, parseAddress("a!C4:D9"))).toMatchObject({ row: 3, column: 2, rowCount: 1, columnCount: 1 });
    expect(intersect(area, parseAddress("B!C4"))).toBeUndefined();
    expect(intersect(area, parseAddress("A!D2"))).toBeUndefined();
    expect(formatAddress(union(area, parseAddress("A!E1")))).toBe("A!B1:E4");
  });

  it("are cut: whole lines to what is used, others not at all", () => {
    const used = parseAddress("A!B2:C4");
    const cut = (address: string): string => formatAddress(cutToUsed(parseAddress(address), used));
    expect([cut("A!B:B"), cut("A!3:3"), cut("A!F:G"), cut("A!A:XFD"), cut("A!A1:A99")]).toEqual(["A!B1:B4", "A!A3:C3", "A!F1:G1", "A!A1:C4", "A!A1:A99"]);
    expect(formatAddress(cutToCells(parseAddress("A!A1:C10"), 7))).toBe("A!A1:C2");
  });
});
