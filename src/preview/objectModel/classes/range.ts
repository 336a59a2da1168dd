import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { isWholeRowsOrColumns, cellCount, sheetColumns, sheetRows } from "../../workbook/address";
import type { ExcelHost } from "../excelHost";
import { checkShape, readCells } from "../grid";
import { ConditionalFormatsObject, FormatObject, type RangeObject, WorksheetObject } from "../objects";
import { flag, integer, provided } from "../values";
import { rangeActions } from "./rangeActions";
import { rangeFinders } from "./rangeFinders";
import { rangeGeometry } from "./rangeGeometry";
import { writeFormulas, writeNumberFormats } from "./rangeWrites";

export function rangeClass(host: ExcelHost, heldRanges: () => Iterable<RangeObject>): readonly [string, ClassTable<HostObject>] {
  const { model } = host;
  return implementClass<RangeObject>("Range", {
    get: {
      Address: ({ area }) => host.address(area),
      AddressLocal: ({ area }) => host.address(area),
      CellCount: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)),
      RowIndex: ({ area }) => area.row,
      ColumnIndex: ({ area }) => area.column,
      RowCount: ({ area }) => area.rowCount,
      ColumnCount: ({ area }) => area.columnCount,
      IsEntireRow: ({ area }) => area.columnCount === sheetColumns,
      IsEntireColumn: ({ area }) => area.rowCount === sheetRows,
      Values: ({ area }) => readCells(area, (cells) => model.values(cells)),
      Formulas: ({ area }) => readCells(area, (cells) => model.formulas(cells)),
      FormulasLocal: ({ area }) => readCells(area, (cells) => model.formulas(cells)),
      Text: ({ area }) => readCells(area, (cells) => model.texts(cells)),
      ValueTypes: ({ area }) => readCells(area, (cells) => model.valueTypes(cells)),
      NumberFormat: ({ area }) => readCells(area, (cells) => model.numberFormats(cells)),
      NumberFormatLocal: ({ area }) => readCells(area, (cells) => model.numberFormats(cells)),
      HasSpill: ({ area }) => hasSpill(host, area),
      RowHidden: ({ area }) => model.isRowHidden(area),
      ColumnHidden: ({ area }) => model.isColumnHidden(area),
      Hidden: ({ area }) => hidden(model.isRowHidden(area), model.isColumnHidden(area)),
    },
    set: {
      Values: ({ area }, value) => writeFormulas(host, area, value),
      Formulas: ({ area }, value) => writeFormulas(host, area, value),
      FormulasLocal: ({ area }, value) => writeFormulas(host, area, value),
      NumberFormat: ({ area }, value) => writeNumberFormats(host, area, value),
      NumberFormatLocal: ({ area }, value) => writeNumberFormats(host, area, value),
      RowHidden: ({ area }, value) => provided(model.setRowHidden?.bind(model), "Range.rowHidden")(area, flag(value)),
      ColumnHidden: ({ area }, value) => provided(model.setColumnHidden?.bind(model), "Range.columnHidden")(area, flag(value)),
    },
    navigate: {
      Format: (range) => new FormatObject("RangeFormat", [range]),
      ConditionalFormats: (range) => new ConditionalFormatsObject(range),
      Worksheet: ({ area }) => new WorksheetObject(area.sheetId),
    },
    call: {
      ...rangeGeometry(host),
      ...rangeFinders(host),
      ...rangeActions(host, heldRanges),
      _ValidateArraySize: ({ area }, [rows, columns]) => checkShape(area, integer(rows), integer(columns)),
    },
    awaitsCalculation: [
      "GetUsedRange",
      "GetUsedRangeOrNullObject",
      "GetSpillingToRange",
      "GetSpillingToRangeOrNullObject",
      "GetSpillParent",
      "GetSpillParentOrNullObject",
      "GetSurroundingRegion",
      "Find",
      "FindOrNullObject",
      "CopyFrom",
    ],
  });
}

/** True when every cell belongs to a spill, null when only some do. */
function hasSpill(host: ExcelHost, area: RangeObject["area"]): boolean | null {
  if (isWholeRowsOrColumns(area)) return null;
  let spilled = 0;
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const cell = { sheetId: area.sheetId, row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
      if (host.model.spillAnchor(cell) ?? host.model.spillFrom(cell)) spilled++;
    }
  }
  return spilled === 0 ? false : spilled === cellCount(area) ? true : null;
}

function hidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
