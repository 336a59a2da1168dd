import { mapWorkbook, type Cell } from "../../../src/imports";
import { alikeTables } from "../../../src/taskpane/map/alikeTables";
import { sheetOrPlace } from "../../../src/taskpane/map/regionPlace";
import { gridOf } from "../../support/gridOf";

const month = (name: string, more: readonly Cell[] = []) => gridOf([["Sales rep", "Date", "Amount", ...more.slice(0, 1)], ["Ann", 46_023, 5, ...more.slice(1)], ["Bob", 46_024, 6, ...more.slice(1)]], { id: name, name });

test("a sheet for each month has tables alike; another column or kind makes another table", () => {
  const grids = [month("Jan"), month("Feb"), month("Mar"), month("Wide", ["Customer", "Acme"]), gridOf([["Sales rep", "Target"], ["Ann", 50_000], ["Bob", 60_000]], { id: "Targets", name: "Targets" })];
  const regions = mapWorkbook(grids).sheets.flatMap((sheet) => sheet.regions);
  expect(regions.map((region) => alikeTables(region, regions))).toEqual([2, 2, 2, 0, 0]);
});

test("two tables of a kind side by side are told apart by their cells, a table alone is named by its sheet", () => {
  const rows: Cell[][] = [["业务员", "日期", "金额"], ["甲一", 46_023, 5], ["乙二", 46_024, 6]];
  const bands: Cell[][] = [["起点", "比例"], [0, 0.01], [100, 0.02]];
  const regions = mapWorkbook([gridOf(rows.map((row, index) => [...row, "", ...row, "", ...bands[index]]), { name: "看板" })]).sheets[0].regions;
  expect(regions.map((region) => sheetOrPlace(region, regions))).toEqual(["看板 A1:C3", "看板 E1:G3", "看板"]);
});
