import { RichError } from "../../protocol/richError";
import { areaOnSheet } from "../areaOnSheet";
import type { ExcelHost } from "../excelHost";
import { RangeObject } from "../objects";
import type { Shift } from "../shifting";
import { oneOf } from "../values";
import { copyCells } from "./rangeCopy";

type RangeAction = (range: RangeObject, args: readonly unknown[]) => RangeObject | null;

/** The methods of Range that change the workbook. */
export function rangeActions(host: ExcelHost, heldRanges: () => Iterable<RangeObject>): Readonly<Record<string, RangeAction>> {
  const { model } = host;
  const move = (range: RangeObject, shift: Shift, perform: () => void): void => {
    const moved = range.area;
    host.shifts.expect(moved, shift);
    perform();
    host.shifts.apply(heldRanges(), moved, shift);
  };
  return {
    Select: ({ area }) => model.select(area) ?? null,
    Calculate: () => model.recalculate() ?? null,
    Clear: ({ area }, [applyTo]) => model.clear(area, oneOf(applyTo, ["All", "Contents", "Formats"], "All")) ?? null,
    Insert: (range, [shift]) => {
      const inserted = range.area;
      const direction = oneOf(shift, ["Down", "Right"]);
      move(range, direction, () => model.insertCells(inserted, direction));
      return new RangeObject(inserted);
    },
    Delete: (range, [shift]) => {
      const { area } = range;
      const direction = oneOf(shift, ["Up", "Left"]);
      move(range, direction, () => model.deleteCells(area, direction));
      return null;
    },
    CopyFrom: ({ area }, [source, type, skipBlanks, transpose]) => {
      if (skipBlanks === true || transpose === true) throw new RichError("NotImplemented", "The preview does not implement Range.copyFrom with skipBlanks or transpose.");
      const from = host.areaOfArgument(source, area.sheetId);
      copyCells(host, from, area, oneOf(type, ["All", "Formulas", "Values", "Formats"], "All"));
      return null;
    },
    Merge: ({ area }, [across]) => {
      const rows = across === true ? area.rowCount : 1;
      for (let row = 0; row < rows; row++) {
        model.merge(areaOnSheet(area.sheetId, area.row + row, area.column, across === true ? 1 : area.rowCount, area.columnCount));
      }
      return null;
    },
    Unmerge: ({ area }) => model.unmerge(area) ?? null,
  };
}
