import { loadMap, storeMap } from "../../src/actions/storedMap";
import { profiles } from "../../src/preview/objectModel/profiles";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { excelUnderTest } from "../workbook/univerUnderTest";

const numbered = (stored: unknown): { readonly version: 1 } | undefined =>
  typeof stored === "object" && stored !== null && "version" in stored && stored.version === 1 ? { version: 1 } : undefined;

describe("the map in the workbook", () => {
  it("is given back as stored, and forgotten", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "A" }] });
    expect(await loadMap(workbook, numbered)).toBeUndefined();
    await storeMap(workbook, { version: 1, regions: ["名单"] });
    expect(await workbook.readSetting("salesheet.map")).toEqual({ version: 1, regions: ["名单"] });
    expect(await loadMap(workbook, numbered)).toEqual({ version: 1 });
    await storeMap(workbook, undefined);
    expect(await loadMap(workbook, numbered)).toBeUndefined();
    expect(await workbook.readSetting("salesheet.map")).toBeUndefined();
  });

  it.each([{ version: 2 }, "text", 7, [], null])("is none where something else lies there: %j", async (stored) => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "A" }], settings: { "salesheet.map": stored } });
    expect(await loadMap(workbook, numbered)).toBeUndefined();
  });

  it.each(Object.values(profiles))("is none where text lies there that is no JSON, on $name", async (profile) => {
    const under = await excelUnderTest({ sheets: [{ name: "A", rows: [] }] }, profile);
    under.client.server.settings.set("salesheet.map", JSON.stringify("{ half a"));
    expect(await loadMap(under.workbook, numbered)).toBeUndefined();
    await storeMap(under.workbook, { version: 1 });
    expect(await loadMap(under.workbook, numbered)).toEqual({ version: 1 });
    await under.close?.();
  });
});
