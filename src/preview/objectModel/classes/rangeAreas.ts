import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { cellCount, sheetColumns, sheetRows } from "../../workbook/address";
import type { ExcelHost } from "../excelHost";
import { FormatObject, RangeCollectionObject, type RangeAreasObject, TableScopedCollectionObject, WorksheetObject } from "../objects";
import { oneOf } from "../values";

export function rangeAreasClass(host: ExcelHost): readonly [string, ClassTable<HostObject>] {
  const address = ({ ranges }: RangeAreasObject): string => ranges.map(({ area }) => host.address(area)).join(",");
  return implementClass<RangeAreasObject>("RangeAreas", {
    get: {
      Address: address,
      AddressLocal: address,
      AreaCount: ({ ranges }) => ranges.length,
      CellCount: ({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0),
      IsEntireRow: ({ ranges }) => ranges.every(({ area }) => area.columnCount === sheetColumns),
      IsEntireColumn: ({ ranges }) => ranges.every(({ area }) => area.rowCount === sheetRows),
    },
    navigate: {
      Areas: ({ ranges }) => new RangeCollectionObject(ranges),
      Format: ({ ranges }) => new FormatObject("RangeFormat", ranges),
      Worksheet: ({ ranges }) => new WorksheetObject(ranges[0].area.sheetId),
    },
    call: {
      Calculate: () => host.model.recalculate() ?? null,
      Clear: ({ ranges }, [applyTo]) => {
        const what = oneOf(applyTo, ["All", "Contents", "Formats"], "All");
        for (const { area } of ranges) host.model.clear(area, what);
        return null;
      },
      GetTables: ({ ranges }, [isFullyContained]) => new TableScopedCollectionObject(ranges, isFullyContained === true),
    },
  });
}

export function rangeCollectionClass(): readonly [string, ClassTable<HostObject>] {
  return implementClass<RangeCollectionObject>("RangeCollection", { items: ({ ranges }) => ranges });
}
