import { confirmRegions, forgetRegions } from "../../src/actions/confirmRegions";
import { mapTeamWorkbook } from "../../src/actions/mapTeamWorkbook";
import { profiles } from "../../src/preview/objectModel/profiles";
import { chineseLedger } from "../support/messy/chineseLedger";
import { messySetup } from "../support/messy/messySetup";
import { excelUnderTest, type ExcelUnderTest } from "../workbook/univerUnderTest";

describe.each(Object.values(profiles))("a team's workbook on $name", (profile) => {
  let under: ExcelUnderTest;
  afterEach(() => {
    const missing = [...under.client.server.unimplemented.keys()];
    under.close?.();
    expect(missing).toEqual([]);
  });

  it("is found again below new rows on renamed sheets, and forgotten without a trace", async () => {
    const { sheets } = messySetup(chineseLedger(7));
    under = await excelUnderTest({ sheets, tables: [{ name: "Plan", address: `${sheets[1].name}!A3:C11` }] }, profile);
    const { workbook, model } = under;
    const map = await mapTeamWorkbook(workbook);
    const regions = map.sheets.flatMap((sheet) => sheet.regions).map((region) => ({ ...region, questions: [] }));
    expect(regions.map(({ kind, tableId }) => [kind, tableId !== undefined])).toEqual([["orders", false], ["targets", true], ["bands", false]]);
    expect(await confirmRegions(workbook, map, regions)).toEqual({ status: "confirmed" });
    expect((await workbook.readNames()).map(({ name, isVisible }) => [name, isVisible])).toEqual([["_salesheet.map.1", false], ["_salesheet.map.2", false]]);

    for (const { id, name } of model.sheets()) {
      under.moveRowsAsUser("insert", `'${name}'!1:4`);
      model.renameSheet(id, `${name} neu`);
    }
    const again = await mapTeamWorkbook(workbook);
    const found = again.sheets.flatMap((sheet) => sheet.regions);
    expect(found.map(({ id }) => again.bound.get(id)?.foundBy)).toEqual(["anchor", "table", "anchor"]);
    expect(found.map(({ headerRows, sheetName }) => [headerRows, sheetName])).toEqual(regions.map(({ headerRows, sheetName }) => [headerRows.map((row) => row + 4), `${sheetName} neu`]));
    expect(found.map(({ columns }) => columns.map(({ meaning }) => meaning))).toEqual(regions.map(({ columns }) => columns.map(({ meaning }) => meaning)));

    await forgetRegions(workbook, [...again.bound.values()].map(({ stored }) => stored));
    expect([await workbook.readNames(), await workbook.readSetting("salesheet.map")]).toEqual([[], undefined]);
  });
});
