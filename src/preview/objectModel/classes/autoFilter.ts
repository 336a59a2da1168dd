import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import type { ExcelHost } from "../excelHost";
import type { AutoFilterObject } from "../objects";
import { integer, provided } from "../values";

/** Whether rows are filtered out, and filters by values. */
export function autoFilterClass(host: ExcelHost): readonly [string, ClassTable<HostObject>] {
  const { model } = host;
  return implementClass<AutoFilterObject>("AutoFilter", {
    get: {
      IsDataFiltered: ({ sheetId, tableId }) => (tableId === undefined ? isSheetFiltered(host, sheetId) : isFiltered(host, host.table(tableId).area)),
    },
    call: {
      Apply: ({ sheetId }, [range, column, criteria]) => {
        const { filterOn, values } = (criteria ?? {}) as { filterOn?: unknown; values?: unknown };
        if (filterOn !== "Values" || !Array.isArray(values)) throw new RichError("NotImplemented", "The preview implements filters by values only.");
        provided(model.filter?.bind(model), "AutoFilter.apply")(host.areaOfArgument(range, sheetId), integer(column), values.map(String));
      },
    },
  });
}

function isFiltered(host: ExcelHost, area: Area): boolean {
  return host.model.isFiltered?.(area) ?? false;
}

/** What a table filters is not the sheet's filter: only rows beside all tables count. */
function isSheetFiltered(host: ExcelHost, sheetId: string): boolean {
  const used = host.model.usedArea(sheetId, true);
  if (!used || !isFiltered(host, used)) return false;
  const tables = host.model.tables().map(({ area }) => area).filter((area) => area.sheetId === sheetId);
  const rows = Array.from({ length: used.rowCount }, (_, index) => used.row + index);
  return rows.some((row) => !tables.some((table) => row >= table.row && row < table.row + table.rowCount) && isFiltered(host, { ...used, row, rowCount: 1 }));
}
