import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import { eventMethods } from "../eventRegistrations";
import type { ExcelHost } from "../excelHost";
import { NamedItemCollectionObject, RangeAreasObject, RangeObject, type SingletonName, type SingletonObject, TableCollectionObject } from "../objects";
import { flag, text } from "../values";

export function singleton<Name extends SingletonName>(typeName: Name): SingletonObject<Name> {
  return { typeName };
}

export function workbookClass(host: ExcelHost): readonly [string, ClassTable<HostObject>] {
  const { model, state } = host;
  const rangeOfEvent = (reference: unknown): RangeObject => new RangeObject(host.areaAt(text(reference), model.activeSheetId()));
  return implementClass<SingletonObject<"Workbook">>("Workbook", {
    get: {
      Name: () => model.name,
      ReadOnly: () => false,
      IsDirty: () => state.isDirty,
      AutoSave: () => false,
      PreviouslySaved: () => false,
      CalculationEngineVersion: () => 191029,
      ChartDataPointTrack: () => true,
      UsePrecisionAsDisplayed: () => false,
    },
    set: {
      IsDirty: (_, value) => {
        state.isDirty = flag(value);
      },
    },
    navigate: {
      Worksheets: () => singleton("WorksheetCollection"),
      Tables: () => new TableCollectionObject(),
      Names: () => new NamedItemCollectionObject(),
      Settings: () => singleton("SettingCollection"),
      Application: () => singleton("Application"),
      _Runtime: () => singleton("Runtime"),
    },
    call: {
      GetSelectedRange: () => new RangeObject(model.selection()),
      GetSelectedRanges: () => new RangeAreasObject([new RangeObject(model.selection())]),
      GetActiveCell: () => new RangeObject({ ...model.selection(), rowCount: 1, columnCount: 1 }),
      _GetRangeForEventByReferenceId: (_, [reference]) => rangeOfEvent(reference),
      _GetRangeOrNullObjectForEventByReferenceId: (_, [reference]) => {
        try {
          return rangeOfEvent(reference);
        } catch (error) {
          if (error instanceof RichError) return null;
          throw error;
        }
      },
      ...eventMethods<HostObject>(host.events, () => "Workbook", ["ActivatedEvent", "AutoSaveSettingChangedEvent"]),
    },
  });
}
