import { CustomCommandExecutionError } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellReader } from "./cellReader";
import type { Engine } from "./engine";

type Edit = { readonly subUnitId: string; readonly trigger?: string; readonly cellValue?: Record<number, Record<number, ICellData | null> | undefined> };

/** Keeps people from changing locked cells of a protected sheet; writes of the API are refused before they get here. */
export function guardLockedCells(engine: Engine, cells: CellReader, isProtected: (sheetId: string) => boolean): void {
  engine.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    const { subUnitId, trigger, cellValue } = params as Edit;
    if (trigger === undefined || !isProtected(subUnitId)) return;
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const isContent = cell === null || cell.v !== undefined || cell.p !== undefined;
        if (isContent && !cells.isUnlocked(subUnitId, Number(row), Number(column))) throw new CustomCommandExecutionError("The cell is locked and the sheet is protected.");
      }
    }
  });
}
