import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const namesAndSettings = (open: OpenWorkbook): void => describe("names and settings", () => {
  const { run, current } = clientPerTest(open);

  test("a name by range or formula, its value, type and range", () => run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    const [range, rate, word] = [names.add("Bands", sheet.getRange("A1:B2")), names.add("Rate", "=0.15"), names.addFormulaLocal("Word", '="x"')];
    [range, rate, word].forEach((name) => name.load());
    const target = range.getRange();
    target.load("address");
    names.load("items/name");
    const count = names.getCount();
    const [missing, noRange] = [names.getItemOrNullObject("nope"), rate.getRangeOrNullObject()];
    await context.sync();
    expect([range, rate, word].map(({ type, value, formula, scope, visible, comment }) => [type, value, formula, scope, visible, comment])).toEqual([
      ["Range", "Sheet1!A1:B2", "=Sheet1!$A$1:$B$2", "Workbook", true, ""],
      ["Double", 0.15, "=0.15", "Workbook", true, ""],
      ["String", "x", '="x"', "Workbook", true, ""],
    ]);
    expect([target.address, names.items.map(({ name }) => name).sort((a, b) => a.localeCompare(b)), count.value]).toEqual(["Sheet1!A1:B2", ["Bands", "Rate", "Word"], 3]);
    expect([missing.isNullObject, noRange.isNullObject]).toEqual([true, true]);
  }));

  test("a name is changed and deleted; a taken or impossible one is refused", async () => {
    await run(async (context) => {
      const { names } = context.workbook;
      const name = names.add("Rate", "=1");
      await context.sync();
      name.formula = "=2";
      name.load("value,type");
      await context.sync();
      expect([name.value, name.type]).toEqual([2, "Integer"]);
    });
    const add = (name: string): Promise<void> => run(async (context) => {
      context.workbook.names.add(name, "=3");
      await context.sync();
    });
    await expect(add("rate")).rejects.toMatchObject({ code: "ItemAlreadyExists", debugInfo: { errorLocation: "NamedItemCollection.add" } });
    await expect(add("B12")).rejects.toMatchObject({ code: "InvalidArgument" });
    await run(async (context) => {
      context.workbook.names.getItem("Rate").delete();
      const gone = context.workbook.names.getItemOrNullObject("Rate");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("a name is hidden and shown, and keeps its cells", () => run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Anchor", worksheets.getActiveWorksheet().getRange("B2")).visible = false;
    const anchor = names.getItem("Anchor");
    anchor.load("visible,formula");
    await context.sync();
    expect([anchor.visible, anchor.formula]).toEqual([false, "=Sheet1!$B$2"]);
    anchor.visible = true;
    names.load("items/name,items/visible");
    await context.sync();
    expect(names.items.map(({ name, visible }) => [name, visible])).toEqual([["Anchor", true]]);
  }));

  test("a name of one sheet", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const name = sheet.names.add("Local", sheet.getRange("C3"));
    name.load("scope,worksheet/name");
    const [onSheet, inWorkbook] = [sheet.names.getCount(), context.workbook.names.getCount()];
    const owner = name.worksheetOrNullObject;
    owner.load("name");
    await context.sync();
    expect([name.scope, name.worksheet.name, owner.name, onSheet.value, inWorkbook.value]).toEqual(["Worksheet", "Sheet1", "Sheet1", 1, 0]);
  }));

  test("settings keep values of any JSON kind, and dates", () => run(async (context) => {
    const { settings } = context.workbook;
    settings.add("plan", { bands: [1, 2], since: new Date(0) });
    const plan = settings.getItem("plan");
    plan.load("key,value");
    settings.load("items/key");
    const [count, missing] = [settings.getCount(), settings.getItemOrNullObject("nope")];
    await context.sync();
    const { bands, since } = plan.value as { bands: number[]; since: Date };
    expect([plan.key, bands, since.toISOString(), count.value, missing.isNullObject]).toEqual(["plan", [1, 2], "1970-01-01T00:00:00.000Z", 1, true]);
    settings.add("plan", "new");
    plan.load("value");
    await context.sync();
    expect(plan.value).toBe("new");
    plan.value = 5;
    await context.sync();
    expect([...current().server.settings]).toEqual([["plan", "5"]]);
    plan.delete();
    settings.load("items/key");
    await context.sync();
    expect(settings.items).toEqual([]);
  }));
});
