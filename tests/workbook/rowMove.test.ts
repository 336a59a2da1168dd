import fc from "fast-check";
import { movedArea, movedRow } from "../../src/workbook/memory/rowMove";

const area = (row: number, rowCount: number) => ({ sheetName: "A", row, column: 1, rowCount, columnCount: 2 });
const moves = fc.record({ row: fc.nat(12), count: fc.integer({ min: -6, max: 6 }).filter((count) => count !== 0) });

describe("rows that come and go", () => {
  it.each([
    ["inserted above", { row: 3, count: 2 }, area(5, 3)],
    ["inserted inside", { row: 4, count: 2 }, area(3, 5)],
    ["inserted below", { row: 6, count: 2 }, area(3, 3)],
    ["deleted above", { row: 1, count: -2 }, area(1, 3)],
    ["deleted across the top", { row: 2, count: -2 }, area(2, 2)],
    ["deleted inside", { row: 4, count: -1 }, area(3, 2)],
    ["deleted across the end", { row: 5, count: -4 }, area(3, 2)],
    ["deleted with all around", { row: 2, count: -9 }, undefined],
  ])("move an area of three rows: %s", (_, move, expected) => {
    expect(movedArea(area(3, 3), move)).toEqual(expected);
  });

  it("leave an area as wide as its rows say", () => {
    fc.assert(fc.property(fc.nat(12), fc.integer({ min: 1, max: 6 }), moves, (row, rowCount, move) => {
      const rows = Array.from({ length: rowCount }, (_, index) => movedRow(row + index, move)).filter((each) => each !== undefined);
      const moved = movedArea(area(row, rowCount), move);
      const [first, last] = [rows[0], rows.at(-1)];
      expect(moved && [moved.row, moved.row + moved.rowCount - 1]).toEqual(first === undefined ? undefined : [first, last]);
    }));
  });
});
