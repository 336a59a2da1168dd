import { FormulaExecutedStateType, ICalculateFormulaService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import type { Area } from "../model";
import { toArea } from "./engine";
import type { Engine } from "./engine";
import { maximumColumns, maximumRows } from "./limits";

type HasData = (unitId: string, sheetId: string, row: number, column: number, range: IRange) => boolean;
type Exceeds = (rowCount: number, columnCount: number, range: IRange) => boolean;

/** The two private checks that decide between a spill and #SPILL!. There is no public place to put a stricter rule. */
interface SpillChecks {
  _checkIfArrayFormulaRangeHasData: HasData;
  _checkIfArrayFormulaExceeded: Exceeds;
}

export interface SpillGuardRules {
  /** Whether a spill over this area would enter a table or touch a merged cell. */
  isForbidden(area: Area): boolean;
  /** A spill wants more rows or columns than the grid has, but no more than Excel's; it is calculated again when the grid has grown. */
  onTooSmall(anchor: Area, rowsNeeded: number, columnsNeeded: number): void;
}

/** Makes the engine answer #SPILL! where Excel does. */
export function guardSpills(engine: Engine, rules: SpillGuardRules): void {
  const runtime = engine.injector.get(IFormulaRuntimeService) as IFormulaRuntimeService & SpillChecks;
  const hasData = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  const exceeds = runtime._checkIfArrayFormulaExceeded.bind(runtime);
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) => rules.isForbidden(toArea(sheetId, range)) || hasData(unitId, sheetId, row, column, range);
  runtime._checkIfArrayFormulaExceeded = (rowCount, columnCount, range) => {
    const isTooLarge = exceeds(rowCount, columnCount, range);
    if (isTooLarge && range.endRow < maximumRows && range.endColumn < maximumColumns) {
      const anchor = { sheetId: runtime.currentSubUnitId, row: range.startRow, column: range.startColumn, rowCount: 1, columnCount: 1 };
      rules.onTooSmall(anchor, range.endRow + 1, range.endColumn + 1);
    }
    return isTooLarge;
  };
}

/**
 * The engine takes one further pass for the formulas that read a spill, and leaves out of it the array formulas of the first pass. So an array
 * formula over another one's spill can keep an old value. This reports what spills changed whenever a calculation had two or more of them.
 * Nor does that pass know of cells that a spill no longer fills: where they were is always reported.
 */
export function watchSpills(engine: Engine, onChanged: (areas: readonly Area[]) => void): SpillWatch {
  let shown = new Map<string, ShownSpill>();
  const subscription = engine.injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe((data) => {
    // The results of any other calculation are not applied.
    if (data.functionsExecutedState !== FormulaExecutedStateType.SUCCESS) return;
    const now = new Map<string, ShownSpill>();
    for (const [sheetId, matrix] of Object.entries(data.arrayFormulaRange[engine.unitId] ?? {})) {
      const cells = data.arrayFormulaCellData[engine.unitId]?.[sheetId];
      for (const [row, columns] of Object.entries(matrix ?? {})) {
        for (const [column, range] of Object.entries((columns ?? {}) as Record<string, IRange>)) {
          now.set(`${sheetId}\n${row}\n${column}`, { area: toArea(sheetId, range), content: digest(range, (r, c) => cells?.getValue(r, c)?.v) });
        }
      }
    }
    const changed = now.size > 1 ? [...now].filter(([key, { content }]) => shown.get(key)?.content !== content).map(([, { area }]) => area) : [];
    const left = [...shown].filter(([key, { area }]) => isSmaller(now.get(key)?.area, area)).map(([, { area }]) => area);
    shown = now;
    if (changed.length + left.length > 0) onChanged([...changed, ...left]);
  });
  return {
    from: (sheetId, isAnchor) => [...shown.values()].map(({ area }) => area).filter((area) => area.sheetId === sheetId && isAnchor(area.row, area.column)),
    dispose: () => subscription.unsubscribe(),
  };
}

export interface SpillWatch {
  /** What these cells of a sheet have spilled as far as was last calculated. */
  from(sheetId: string, isAnchor: (row: number, column: number) => boolean): Area[];
  dispose(): void;
}

interface ShownSpill {
  readonly area: Area;
  /** What its cells show, as one text. */
  readonly content: string;
}

function isSmaller(now: Area | undefined, before: Area): boolean {
  return now === undefined || now.rowCount < before.rowCount || now.columnCount < before.columnCount;
}

function digest(range: IRange, valueAt: (row: number, column: number) => unknown): string {
  const values: unknown[] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) values.push(valueAt(row, column));
  }
  return JSON.stringify(values);
}
