import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFile } from "../../src/preview/server/openFile";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/preview/workbook/snapshot";
import { writeWorkbook } from "../../src/preview/xlsx/writeWorkbook";
import type { MessyWorkbook } from "../support/messy/messy";

/** A messy workbook as a file that was written and opened again. */
export async function messyFile(name: string, workbook: MessyWorkbook): Promise<WorkbookSnapshot> {
  return asFile({ name, names: [], unread: [], activeSheet: workbook.sheets[0].name, ...contentsOf(workbook) });
}

/** The workbook by way of a real .xlsx. */
export async function asFile(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const folder = mkdtempSync(path.join(tmpdir(), "salesheet-file-"));
  const file = path.join(folder, `${workbook.name}.xlsx`);
  writeFileSync(file, await writeWorkbook(workbook));
  const opened = await openFile(file);
  rmSync(folder, { recursive: true, force: true });
  return opened;
}

function contentsOf({ sheets }: MessyWorkbook): Pick<WorkbookSnapshot, "sheets" | "styles"> {
  const styles: { numberFormat?: string }[] = [{}];
  return {
    styles,
    sheets: sheets.map(({ name, rows, merges, numberFormats }): SheetSnapshot => ({
      name, visibility: "Visible", columns: [], rows: [], tables: [], isProtected: false, freeze: { rows: 0, columns: 0 },
      merges: merges.map(areaOf),
      cells: rows.flatMap((cells, row) => cells.flatMap((value, column): CellSnapshot[] => (value === "" ? [] : [{ row, column, value, style: styleOf(numberFormats, row, column) }]))),
    })),
  };

  function styleOf(formats: ReadonlyMap<string, string>, row: number, column: number): number {
    const numberFormat = formats.get(`${String.fromCharCode(65 + column)}${row + 1}`);
    return numberFormat === undefined ? 0 : styles.push({ numberFormat }) - 1;
  }
}

function areaOf(address: string): SheetSnapshot["merges"][number] {
  const [from, to] = address.split(":").map((cell) => ({ column: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) - 1 }));
  return { ...from, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
}
