import { createUniverWorkbook, type UniverWorkbook } from "../../src/preview/workbook/univer/headless";
import type { CellSnapshot, SheetSnapshot } from "../../src/preview/workbook/snapshot";
import { loadFunctions } from "../../src/help/loadFunctions";
import { HostError } from "../../src/help/functionHost";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/workbook";

export interface LiveSheet {
  readonly name: string;
  /** As typed; "" and null are empty cells. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
}

/** A workbook that calculates, with the functions of src/functions: what a formula shows, without a browser. */
export class LiveWorkbook {
  private constructor(private readonly workbook: UniverWorkbook) {}

  static async open(sheets: readonly LiveSheet[]): Promise<LiveWorkbook> {
    const loaded = await loadFunctions();
    const call = async (id: string, parameters: readonly unknown[]) => {
      try {
        return { ok: true as const, value: loaded.find((entry) => entry.id === id)?.work(...parameters) };
      } catch (fault) {
        if (fault instanceof HostError) return { ok: false as const, error: fault.code, message: fault.message };
        throw fault;
      }
    };
    const declarations = loaded.map(({ id, name, parameters }) => ({ id, name, parameters }));
    const snapshot = { name: "Live", names: [], styles: [], unread: [], activeSheet: sheets[0].name, sheets: sheets.map(sheetSnapshot) };
    const live = new LiveWorkbook(await createUniverWorkbook(snapshot, { functions: declarations as never, namespace: "SALES", caller: { call } }));
    await live.workbook.whenSettled();
    return live;
  }

  values(address: string): CellValue[][] {
    return this.workbook.values(this.area(address)) as CellValue[][];
  }

  column(address: string): CellValue[] {
    return this.values(address).map(([value]) => value);
  }

  async type(address: string, input: CellValue): Promise<void> {
    this.workbook.write(this.area(address), [[input]]);
    await this.workbook.whenSettled();
  }

  close(): void {
    this.workbook.dispose();
  }

  private area(address: string) {
    const { sheetName, row, column, rowCount, columnCount } = parseAddress(address);
    const sheet = this.workbook.sheets().find(({ name }) => name === sheetName);
    if (sheet === undefined) throw new Error(`No sheet for ${address}.`);
    return { sheetId: sheet.id, row, column, rowCount, columnCount };
  }
}

function sheetSnapshot({ name, rows }: LiveSheet): SheetSnapshot {
  const cells = rows.flatMap((contents, row) => contents.flatMap((content, column): CellSnapshot[] => {
    if (content === "" || content === null) return [];
    if (typeof content === "string" && content.startsWith("=")) return [{ row, column, formula: content, isArray: true }];
    return [{ row, column, value: typeof content === "string" ? content.replace(/^'/, "") : content }];
  }));
  return { name, visibility: "Visible", cells, columns: [], rows: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [], isProtected: false };
}
