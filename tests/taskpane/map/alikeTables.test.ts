import { mapWorkbook, type Cell } from "../../../src/imports";
import { alikeTables } from "../../../src/taskpane/map/alikeTables";
import { gridOf } from "../../support/gridOf";

const month = (name: string, more: readonly Cell[] = []) => gridOf([["Sales rep", "Date", "Amount", ...more.slice(0, 1)], ["Ann", 46_023, 5, ...more.slice(1)], ["Bob", 46_024, 6, ...more.slice(1)]], { id: name, name });

test("a sheet for each month has tables alike; another column or kind makes another table", () => {
  const grids = [month("Jan"), month("Feb"), month("Mar"), month("Wide", ["Customer", "Acme"]), gridOf([["Sales rep", "Target"], ["Ann", 50_000], ["Bob", 60_000]], { id: "Targets", name: "Targets" })];
  const regions = mapWorkbook(grids).sheets.flatMap((sheet) => sheet.regions);
  expect(regions.map((region) => alikeTables(region, regions))).toEqual([2, 2, 2, 0, 0]);
});
