import type { ICellData, Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { DrawnFormat } from "../model";
import type { CellReader } from "./cellReader";
import type { Engine } from "./engine";

type Bars = Extract<DrawnFormat, { kind: "bars" }>;

interface Bar {
  readonly color: string;
  readonly isGradient: boolean;
  /** Share of the room right of 0, in percent; below 0 of the room left of it. */
  readonly value: number;
  /** Where 0 is, in percent of the cell. */
  readonly startPoint: number;
}

const negativeColor = "#FF5A5A";

/** Bars in cells. The engine's own rule does not see numbers that an array formula fills in; how a bar is drawn it does know. */
export class DataBars {
  private bars: readonly Bars[] = [];
  private readonly ends = new Map<Bars, readonly [least: number, most: number]>();
  private isListening = false;

  constructor(
    private readonly engine: Engine,
    private readonly cells: CellReader,
  ) {}

  /** These and no others are drawn on the sheet; the first wins. */
  show(sheetId: string, bars: readonly Bars[]): void {
    this.bars = [...this.bars.filter(({ area }) => area.sheetId !== sheetId), ...bars];
    this.ends.clear();
    if (!this.isListening && bars.length > 0) this.listen();
  }

  private listen(): void {
    this.isListening = true;
    this.engine.commands.onCommandExecuted(() => this.ends.clear());
    this.engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 9,
      handler: (cell, { subUnitId, row, col }, next) => {
        const dataBar = this.barAt(subUnitId, row, col);
        const withBar: Nullable<ICellData & { dataBar?: Bar }> = dataBar ? { ...cell, dataBar } : cell;
        return next(withBar);
      },
    });
  }

  private barAt(sheetId: string, row: number, column: number): Bar | undefined {
    const found = this.bars.find(({ area }) => area.sheetId === sheetId && row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount);
    const value = found && this.cells.value(sheetId, row, column);
    if (!found || typeof value !== "number" || value === 0) return undefined;
    const [least, most] = this.endsOf(found);
    const startPoint = (-least / (most - least)) * 100;
    const { color, isGradient } = found;
    return value > 0 ? { color, isGradient, value: (value / most) * 100, startPoint } : { color: negativeColor, isGradient, value: -(value / least) * 100, startPoint };
  }

  /** From 0, or the smallest number below it, to the largest: Excel's "automatic". */
  private endsOf(bars: Bars): readonly [number, number] {
    const { sheetId, row, column, rowCount, columnCount } = bars.area;
    const known = this.ends.get(bars);
    if (known) return known;
    const numbers = Array.from({ length: rowCount * columnCount }, (_, index) => this.cells.value(sheetId, row + Math.floor(index / columnCount), column + (index % columnCount))).filter((value) => typeof value === "number");
    const ends = [Math.min(0, ...numbers), Math.max(0, ...numbers)] as const;
    this.ends.set(bars, ends);
    return ends;
  }
}
