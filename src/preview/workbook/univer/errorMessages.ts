import type { CellPlace } from "./callMemo";

interface Entry {
  readonly round: number;
  readonly cells: Map<string, string>;
}

/** The sentences that came with #VALUE! and #N/A, by the cell that shows the error. */
export class ErrorMessages {
  private readonly byAnchor = new Map<string, Entry>();
  private round = 0;

  /** A new calculation begins: a formula that is evaluated in it loses what it said before. */
  startRound(): void {
    this.round += 1;
  }

  /** A formula may call several functions; the first message for a cell wins. */
  record(anchor: CellPlace, messages: readonly { readonly row: number; readonly column: number; readonly message: string }[]): void {
    const key = keyOf(anchor);
    const known = this.byAnchor.get(key);
    const entry = known?.round === this.round ? known : { round: this.round, cells: new Map<string, string>() };
    this.byAnchor.set(key, entry);
    for (const { row, column, message } of messages) {
      const offset = `${row}:${column}`;
      if (!entry.cells.has(offset)) entry.cells.set(offset, message);
    }
  }

  at(anchor: CellPlace, row: number, column: number): string | undefined {
    return this.byAnchor.get(keyOf(anchor))?.cells.get(`${row - anchor.row}:${column - anchor.column}`);
  }
}

function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}\n${row}\n${column}`;
}
