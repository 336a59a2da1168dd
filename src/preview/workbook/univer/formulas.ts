import type { ICellData } from "@univerjs/core";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area, TableInfo } from "../model";
import type { CellReader } from "./cellReader";
import type { Engine } from "./engine";
import { toEngineFormula, toPersonFormula, withRenamedColumns } from "./formulaTranslation";
import type { FormulaContext } from "./formulaTranslation";
import type { RenamedColumn } from "./tables";

/** Formulas between the two spellings: what a person types and reads, and what the engine keeps. */
export class Formulas {
  constructor(
    private readonly engine: Engine,
    private readonly cells: CellReader,
    private readonly tables: () => readonly TableInfo[],
  ) {}

  /** Refuses what the engine cannot read. */
  forEngine(formula: string, sheetId: string, row: number, column: number, isStrict: boolean): string {
    return toEngineFormula(formula, this.context(sheetId, row, column, isStrict));
  }

  shown(sheetId: string, row: number, column: number): string | undefined {
    const formula = this.cells.formulaText(sheetId, row, column);
    return formula === undefined ? undefined : toPersonFormula(formula, this.context(sheetId, row, column, false));
  }

  /** Formulas typed in the UI are translated on their way into the cell. Must listen before the engine itself does. */
  translateTyped(): void {
    this.engine.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetRangeValuesMutation.id) return;
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Record<number, Record<number, ICellData | null>> };
      for (const [row, columns] of Object.entries(cellValue ?? {})) {
        for (const [column, cell] of Object.entries(columns ?? {})) {
          if (cell?.f) cell.f = this.forEngine(cell.f, subUnitId, Number(row), Number(column), false);
        }
      }
    });
  }

  /** The undo of the header's edit brings the old names back by this same way; so this leaves no step of its own. */
  renameColumns(renamed: readonly RenamedColumn[]): void {
    for (const { sheetId, row, column } of this.where((formula) => formula.includes("["))) {
      const before = this.cells.formulaText(sheetId, row, column) ?? "";
      const after = withRenamedColumns(before, renamed);
      if (after === before) continue;
      this.engine.run(SetRangeValuesMutation.id, { ...this.engine.target(sheetId), cellValue: { [row]: { [column]: { f: after } } } });
    }
  }

  /** The engine goes on using a formula as it was parsed when a name or table in it meant something else, or nothing. */
  parseAnew(name: string): Area[] {
    const wanted = name.toLowerCase();
    const cells = this.where((formula) => formula.toLowerCase().includes(wanted));
    const functions = this.engine.injector.get(IFunctionService);
    for (const { sheetId, row, column } of cells) functions.deleteFormulaAstCacheKey(this.cells.formulaText(sheetId, row, column) ?? name);
    return cells;
  }

  /** Cells whose formula passes this test, as one-cell areas. */
  where(test: (formula: string) => boolean): Area[] {
    const sheets = this.engine.injector.get(FormulaDataModel).getFormulaData()[this.engine.unitId] ?? {};
    return Object.entries(sheets).flatMap(([sheetId, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.entries((columns ?? {}) as Record<string, { f: string } | null>).flatMap(([column, item]) =>
          item && test(item.f) ? [{ sheetId, row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 }] : [],
        ),
      ),
    );
  }

  private context(sheetId: string, row: number, column: number, isStrict: boolean): FormulaContext {
    return { tables: this.tables(), sheetName: (id) => this.engine.sheet(id).getName(), sheetId, row, column, isStrict };
  }
}
