import { confirmRegions, forgetRegions } from "../../src/actions/confirmRegions";
import { knownTables } from "../../src/actions/knownTables";
import { mapTeamWorkbook, type TeamMap } from "../../src/actions/mapTeamWorkbook";
import { SurveyMemory } from "../../src/actions/surveyMemory";
import type { Region } from "../../src/imports";
import { applySheet, undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySetup } from "../../src/workbook/memory/setup";
import { WorkbookError } from "../../src/workbook/workbook";
import { chineseLedger } from "../support/messy/chineseLedger";
import { englishSloppy } from "../support/messy/englishSloppy";
import { messySetup } from "../support/messy/messySetup";
import { monthPlan } from "../support/messy/monthPlan";

const setting = "salesheet.map";
const orders = { name: "Orders", rows: [["2026"], [], ["Date", "Sales Rep", "Customer", "Amount"], ["'2026-01-02", "Ann", "Acme", 120], ["'2026-01-03", "Ben", "Globex", 80], ["'2026-02-03", "Ann", "Umbra", 95]] };
const bands = { name: "Bands", rows: [["From", "Commission rate"], [0, 0.02], [100_000, 0.03], [200_000, 0.05]] };
const book = (change: Partial<MemorySetup> = {}): MemoryWorkbook => new MemoryWorkbook({ sheets: [orders, bands], ...change });
const regionOn = (map: TeamMap, sheet: string): Region => {
  const region = map.sheets.find(({ sheetName }) => sheetName === sheet)?.regions[0];
  if (!region) throw new Error(`No table on ${sheet}.`);
  return region;
};
const anchors = async (workbook: MemoryWorkbook): Promise<readonly (readonly [string, string | undefined, boolean])[]> =>
  (await workbook.readNames()).map(({ name, address, isVisible }) => [name, address, isVisible] as const).sort(([one], [other]) => one.localeCompare(other));
const confirmedRegions = (workbook: MemoryWorkbook): Promise<readonly Region[]> => new SurveyMemory(workbook).confirmedRegions();
const refused = new WorkbookError("refused", "No.");

describe("a team's workbook", () => {
  it("is proposed without a stored map, with what was not read", async () => {
    const map = await mapTeamWorkbook(book({ sheets: [orders, { ...bands, isHidden: true }] }));
    expect(map.sheets.map(({ sheetName, regions }) => [sheetName, regions.map(({ kind }) => kind)])).toEqual([["Orders", ["orders"]]]);
    expect([map.bound.size, map.lost, map.survey.notes.map(({ code }) => code)]).toEqual([0, [], ["sheet-hidden"]]);
  });

  it("is not searched on sheets that the add-in wrote, until they are taken back or a table on them was confirmed", async () => {
    const workbook = book();
    const contents = bands.rows;
    const sheet = { name: "Leaderboard", contents, numberFormats: contents.map((row) => row.map(() => null)), looks: contents.map((row) => row.map(() => null)), spills: [], widths: [], freeze: { rows: 0, columns: 0 } };
    const before = workbook.snapshot();
    await applySheet(workbook, { action: "test", sheet });
    const written = await mapTeamWorkbook(workbook);
    expect([written.ownSheets, written.sheets.map(({ sheetName }) => sheetName)]).toEqual([["Leaderboard"], ["Orders", "Bands"]]);
    expect(written.survey.grids).toHaveLength(3);
    await undo(workbook);
    expect(workbook.snapshot()).toEqual(before);

    await applySheet(workbook, { action: "test", sheet });
    await workbook.writeSetting("salesheet.sheets", undefined);
    const searched = await mapTeamWorkbook(workbook);
    await confirmRegions(workbook, searched, [regionOn(searched, "Leaderboard")]);
    const [{ id }] = (await workbook.readSheets()).filter(({ name }) => name === "Leaderboard");
    await workbook.writeSetting("salesheet.sheets", [id, "gone"]);
    const confirmed = await mapTeamWorkbook(workbook);
    expect([confirmed.ownSheets, confirmed.bound.size]).toEqual([[], 1]);
  });

  it("tells its progress, and ends with `cancelled`", async () => {
    const [shares, controller] = [[] as number[], new AbortController()];
    await mapTeamWorkbook(book(), { onProgress: (share) => shares.push(share) });
    expect(shares[shares.length - 1]).toBe(1);
    controller.abort();
    await expect(mapTeamWorkbook(book(), { signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
  });

  it("remembers what was confirmed under hidden names on the headers, and touches no cell", async () => {
    const workbook = book();
    const cells = await workbook.read("Orders!A1:D6");
    const map = await mapTeamWorkbook(workbook);
    expect(await confirmRegions(workbook, map, [regionOn(map, "Orders"), regionOn(map, "Bands")])).toEqual({ status: "confirmed" });
    expect(await anchors(workbook)).toEqual([["_salesheet.map.1", "Orders!A3", false], ["_salesheet.map.2", "Bands!A1", false]]);
    expect(await workbook.read("Orders!A1:D6")).toEqual(cells);
    expect(await knownTables(workbook)).toBe(2);
    expect((await confirmedRegions(workbook)).map(({ sheetName, kind, questions }) => [sheetName, kind, questions])).toEqual([["Orders", "orders", []], ["Bands", "bands", []]]);
  });

  it("is found again after rows were inserted, sheets renamed and the header changed a little", async () => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    const [before, ...others] = [regionOn(map, "Orders"), regionOn(map, "Bands")];
    const ignoring = { ...before, columns: before.columns.map((column) => (column.header === "Customer" ? { ...column, meaning: "note" as const } : column)) };
    await confirmRegions(workbook, map, [ignoring, ...others]);
    workbook.moveRowsAsUser("insert", "Orders!1:2");
    workbook.moveRowsAsUser("insert", "Orders!7:7");
    workbook.renameSheetAsUser("Orders", "2026 年");
    await workbook.write([{ address: "'2026 年'!E5", contents: [["Region"]] }, { address: "'2026 年'!A7:D7", contents: [["'2026-01-02", "Cem", "Acme", 11]] }]);
    const again = await mapTeamWorkbook(workbook);
    const found = regionOn(again, "2026 年");
    expect([found.headerRows, found.firstRow, found.lastRow]).toEqual([[4], 5, 8]);
    expect(found.columns.slice(0, 4).map(({ meaning }) => meaning)).toEqual(["date", "person", "note", "amount"]);
    expect(again.bound.get(found.id)).toMatchObject({ foundBy: "anchor", lostColumns: [] });
    expect(again.lost).toEqual([]);
  });

  it("replaces what it knew of a region, under the same name", async () => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    await confirmRegions(workbook, map, [regionOn(map, "Orders"), regionOn(map, "Bands")]);
    const again = await mapTeamWorkbook(workbook);
    await confirmRegions(workbook, again, [{ ...regionOn(again, "Orders"), kind: "payments" }]);
    expect((await anchors(workbook)).map(([name]) => name)).toEqual(["_salesheet.map.1", "_salesheet.map.2"]);
    expect((await confirmedRegions(workbook)).map(({ kind }) => kind)).toEqual(["payments", "bands"]);
  });

  it("knows what is not for Salesheet, and offers it to no job", async () => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    await confirmRegions(workbook, map, [{ ...regionOn(map, "Bands"), kind: "unknown" }]);
    const again = await mapTeamWorkbook(workbook);
    expect(again.bound.get(regionOn(again, "Bands").id)?.stored.kind).toBe("unknown");
    expect([await knownTables(workbook), await confirmedRegions(workbook)]).toEqual([0, []]);
  });

  it("puts no name on a table of the workbook, which has an id of its own", async () => {
    const workbook = book({ tables: [{ name: "Deals", address: "Orders!A3:D6" }] });
    const map = await mapTeamWorkbook(workbook);
    await confirmRegions(workbook, map, [regionOn(map, "Orders")]);
    expect((await anchors(workbook)).filter(([name]) => name.startsWith("_salesheet"))).toEqual([]);
    expect((await mapTeamWorkbook(workbook)).bound.get(regionOn(map, "Orders").id)?.foundBy).toBe("table");
  });

  it("stores nothing where the header was changed since it was read", async () => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    workbook.moveRowsAsUser("insert", "Orders!1:1");
    const region = regionOn(map, "Orders");
    expect(await confirmRegions(workbook, map, [regionOn(map, "Bands"), region])).toEqual({ status: "changed", region });
    expect([await anchors(workbook), await workbook.readSetting(setting)]).toEqual([[], undefined]);
  });

  it("stores nothing of a sheet that is gone", async () => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    await workbook.deleteSheet(regionOn(map, "Bands").sheetId);
    expect((await confirmRegions(workbook, map, [regionOn(map, "Bands")])).status).toBe("changed");
  });

  it.each([["setAnchor", 0], ["setAnchor", 1], ["writeSetting", 0]] as const)("is as before where %s fails after %s", async (method, after) => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    workbook.failNext(method, refused, after);
    await expect(confirmRegions(workbook, map, [regionOn(map, "Orders"), regionOn(map, "Bands")])).rejects.toMatchObject({ code: "refused" });
    expect([await anchors(workbook), await workbook.readSetting(setting)]).toEqual([[], undefined]);
  });

  it("takes the name of a failed attempt again, which nothing refers to", async () => {
    const workbook = book({ sheets: [orders] });
    const map = await mapTeamWorkbook(workbook);
    await workbook.setAnchor("_salesheet.map.1", "Orders!C1");
    await confirmRegions(workbook, map, [regionOn(map, "Orders")]);
    expect(await anchors(workbook)).toEqual([["_salesheet.map.1", "Orders!A3", false]]);
  });

  it("forgets a region with its name, and the last one with the whole map", async () => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    await confirmRegions(workbook, map, [regionOn(map, "Orders"), regionOn(map, "Bands")]);
    const { bound } = await mapTeamWorkbook(workbook);
    const [first, second] = [...bound.values()].map(({ stored }) => stored);
    await forgetRegions(workbook, [first]);
    expect([(await anchors(workbook)).map(([name]) => name), await knownTables(workbook)]).toEqual([["_salesheet.map.2"], 1]);
    await forgetRegions(workbook, [second]);
    expect([await anchors(workbook), await workbook.readSetting(setting)]).toEqual([[], undefined]);
  });

  it.each([["setAnchor", 0], ["writeSetting", 0]] as const)("forgets nothing where %s fails", async (method, after) => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    await confirmRegions(workbook, map, [regionOn(map, "Orders")]);
    const [names, stored] = [await anchors(workbook), await workbook.readSetting(setting)];
    const [one] = [...(await mapTeamWorkbook(workbook)).bound.values()];
    workbook.failNext(method, refused, after);
    await expect(forgetRegions(workbook, [one.stored])).rejects.toMatchObject({ code: "refused" });
    expect([await anchors(workbook), await workbook.readSetting(setting)]).toEqual([names, stored]);
  });

  it("says what was not found again, and which of two alike it will not choose", async () => {
    const workbook = book();
    const map = await mapTeamWorkbook(workbook);
    await confirmRegions(workbook, map, [regionOn(map, "Orders"), regionOn(map, "Bands")]);
    await workbook.deleteSheet(regionOn(map, "Bands").sheetId);
    const gone = await mapTeamWorkbook(workbook);
    expect(gone.lost.map(({ problem, stored }) => [problem, stored.kind])).toEqual([["sheet-gone", "bands"]]);
    expect(gone.bound.size).toBe(1);
    const [stored] = [...gone.bound.values()].map((one) => one.stored);
    await workbook.writeSetting(setting, { version: 1, regions: [stored, { ...stored, anchorName: undefined }] });
    const twice = await mapTeamWorkbook(workbook);
    expect([twice.bound.size, twice.lost.map(({ problem }) => problem)]).toEqual([1, ["more-than-one"]]);
  });

  it.each(["text", 7, { version: 2, regions: [{ kind: "orders" }] }, { version: 1 }, { version: 1, regions: [{}, null] }])("proposes anew where something else lies in the setting: %j", async (stored) => {
    const workbook = book({ settings: { [setting]: stored } });
    const map = await mapTeamWorkbook(workbook);
    expect([map.bound.size, map.lost.length, regionOn(map, "Orders").kind, await knownTables(workbook)]).toEqual([0, 0, "orders", 0]);
  });
});

describe.each(Object.entries({ chineseLedger, monthPlan, englishSloppy }))("%s", (_, make) => {
  it.each([1, 7, 23])("is confirmed as it is and found again below new rows on renamed sheets, seed %s", async (seed) => {
    const workbook = new MemoryWorkbook(messySetup(make(seed)));
    const map = await mapTeamWorkbook(workbook);
    const regions = map.sheets.flatMap((sheet) => sheet.regions).map((region) => ({ ...region, questions: [] }));
    expect(regions.length).toBeGreaterThan(2);
    await confirmRegions(workbook, map, regions);
    map.sheets.forEach(({ sheetName }, index) => {
      workbook.moveRowsAsUser("insert", `'${sheetName}'!1:3`);
      workbook.renameSheetAsUser(sheetName, `New ${index}`);
    });
    const found = (await mapTeamWorkbook(workbook)).sheets.flatMap((sheet) => sheet.regions);
    const meanings = (list: readonly Region[], moved: number) => list.map(({ kind, headerRows, columns }) => [kind, headerRows.map((row) => row + moved), columns.map(({ meaning, unit }) => [meaning, unit.factor])]);
    expect(meanings(found, 0)).toEqual(meanings(regions, 3));
    expect((await mapTeamWorkbook(workbook)).lost).toEqual([]);
  });
});
