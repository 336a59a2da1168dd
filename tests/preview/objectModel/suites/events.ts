import { currentProfile } from "../../../../src/preview/objectModel/profiles";
import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const events = (open: OpenWorkbook): void => describe("events", () => {
  const { run, current } = clientPerTest(open, currentProfile);
  const heard: unknown[][] = [];
  beforeEach(() => void heard.splice(0));
  const hear = (name: string) => (args: unknown): Promise<void> => {
    heard.push([name, args]);
    return Promise.resolve();
  };
  const heardAs = (name: string): unknown[] => heard.filter(([event]) => event === name).map(([, args]) => args);

  test("a change reaches the sheet's and the workbook's handlers, with its range", async () => {
    const values: unknown[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => {
        heard.push(["sheet", event]);
        await run(async (inner) => {
          const [range, sameRange] = [event.getRange(inner), event.getRangeOrNullObject(inner)];
          range.load("values");
          await inner.sync();
          values.push(sameRange.isNullObject ? "gone" : range.values);
        });
      });
      context.workbook.worksheets.onChanged.add(hear("workbook"));
      await context.sync();
      sheet.getRange("B2").values = [[41]];
      await context.sync();
      expect(heard).toEqual([]);
      sheet.getRange("C3:D4").values = [[1, 2], [3, 4]];
      await context.sync();
    });
    await current().whenEventsDelivered();
    await current().whenEventsDelivered();
    expect(heardAs("sheet")).toMatchObject([
      { type: "WorksheetChanged", changeType: "RangeEdited", source: "Local", address: "B2", details: { valueBefore: "", valueAfter: 41, valueTypeBefore: "Empty", valueTypeAfter: "Double" } },
      { type: "WorksheetChanged", changeType: "RangeEdited", address: "C3:D4" },
    ]);
    expect(heardAs("workbook")).toMatchObject([{ address: "B2" }, { address: "C3:D4" }]);
    expect(values).toEqual([[[41]], [[1, 2], [3, 4]]]);
  });

  test("a handler that was removed hears nothing, nor does anyone while events are off", async () => {
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(hear("changed"));
      await context.sync();
      return added;
    });
    const write = (value: number): Promise<void> => run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
      await context.sync();
    });
    const switchEvents = (isOn: boolean): Promise<void> => run(async (context) => {
      context.runtime.enableEvents = isOn;
      await context.sync();
    });
    await switchEvents(false);
    await write(1);
    await current().whenEventsDelivered();
    expect(heard).toEqual([]);
    await switchEvents(true);
    await write(2);
    await current().whenEventsDelivered();
    expect(heard).toHaveLength(1);
    handler.remove();
    await handler.context.sync();
    await write(3);
    await current().whenEventsDelivered();
    expect(heard).toHaveLength(1);
  });

  test("selection, activation, adding and deleting of sheets", async () => {
    await run(async (context) => {
      const { workbook } = context;
      const first = workbook.worksheets.getActiveWorksheet();
      first.onSelectionChanged.add(hear("sheet selection"));
      first.onDeactivated.add(hear("deactivated"));
      workbook.worksheets.onSelectionChanged.add(hear("selection"));
      workbook.worksheets.onActivated.add(hear("activated"));
      workbook.worksheets.onDeactivated.add(hear("any deactivated"));
      workbook.worksheets.onAdded.add(hear("added"));
      workbook.worksheets.onDeleted.add(hear("deleted"));
      workbook.onSelectionChanged.add(hear("document selection"));
      await context.sync();
      first.getRange("B2:C3").select();
      await context.sync();
    });
    await current().whenEventsDelivered();
    expect(heardAs("sheet selection")).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:C3" }]);
    expect([heardAs("selection").length, heardAs("document selection").length]).toEqual([1, 1]);
    await run(async (context) => {
      const added = context.workbook.worksheets.add("New");
      await context.sync();
      added.activate();
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").activate();
      added.delete();
      await context.sync();
    });
    await current().whenEventsDelivered();
    expect([heardAs("added").length, heardAs("deleted").length, heardAs("deactivated").length]).toEqual([1, 1, 1]);
    expect(heardAs("activated").length).toBeGreaterThanOrEqual(2);
    expect(heardAs("any deactivated").length).toBeGreaterThanOrEqual(2);
  });

  test("a table hears of changes inside it and of being selected", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [["Rep", "Sales"], ["Ann", 1]];
      const table = sheet.tables.add("A1:B2", true);
      table.onChanged.add(hear("table"));
      table.onSelectionChanged.add(hear("table selection"));
      sheet.tables.onChanged.add(hear("sheet's tables"));
      context.workbook.tables.onChanged.add(hear("all tables"));
      await context.sync();
      sheet.getRange("B2").values = [[5]];
      sheet.getRange("D9").values = [[5]];
      sheet.getRange("B2").select();
      await context.sync();
    });
    await current().whenEventsDelivered();
    expect(heardAs("table")).toMatchObject([{ type: "TableChanged", changeType: "RangeEdited", address: "B2" }]);
    expect(heardAs("table selection")).toMatchObject([{ type: "TableSelectionChanged", isInsideTable: true, address: "B2" }]);
    expect([heardAs("sheet's tables").length, heardAs("all tables").length]).toEqual([1, 1]);
  });

  test("calculation and renaming", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
      sheet.onCalculated.add(hear("calculated"));
      context.workbook.worksheets.onCalculated.add(hear("any calculated"));
      sheet.onNameChanged.add(hear("renamed"));
      await context.sync();
      sheet.name = "Renamed";
      context.application.calculate("Full");
      const result = sheet.getRange("A2");
      result.load("values");
      await context.sync();
    });
    await current().whenEventsDelivered();
    expect(heardAs("calculated").length).toBeGreaterThan(0);
    expect(heardAs("any calculated").length).toBeGreaterThan(0);
    expect(heardAs("renamed")).toMatchObject([{ nameAfter: "Renamed" }]);
  });
});
