import type { BoardProposal } from "../../src/actions/rankPeople";
import type { BoardWords } from "../../src/actions/ranking/draft";
import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { mapWorkbook, type Region } from "../../src/imports";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { CellValue } from "../../src/workbook/workbook";
import { LiveWorkbook } from "../support/liveWorkbook";

type Rows = readonly (readonly CellValue[])[];

/** Each word is its own key: a test says what stands where without a language. */
export const words = { ...Object.fromEntries([
  "sheetName", "noGroup", "title", "note", "noteFixed", "from", "to", "previousFrom", "previousTo", "top", "data", "person", "group", "target", "attainment", "score", "ranked", "before", "grade", "prize", "shares", "prizes", "chartLabel",
].map((key) => [key, key])), headers: "en" } as unknown as BoardWords;

/** A workbook with a table a sheet, and what is read of each. */
export async function mapped(sheets: Readonly<Record<string, Rows>>, numberFormats: Readonly<Record<string, string>> = { "C2:C99": "yyyy-mm-dd" }): Promise<{ workbook: MemoryWorkbook; regions: Region[] }> {
  const workbook = new MemoryWorkbook({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, numberFormats })) });
  return { workbook, regions: mapWorkbook((await surveyWorkbook(workbook)).grids).sheets.map(({ regions }) => regions[0]) };
}

/** What the cells of a written board show, once Excel has calculated: the rows below the board's header, without empty ones. */
export async function shownBoard(sheets: Readonly<Record<string, Rows>>, { sheet }: Pick<BoardProposal, "sheet">): Promise<CellValue[][]> {
  const live = await LiveWorkbook.open([...Object.entries(sheets).map(([name, rows]) => ({ name, rows })), { name: sheet.name, rows: sheet.contents }]);
  const cells = live.values(`'${sheet.name}'!A1:K80`);
  const width = cells[0].length;
  const header = cells.findIndex((row) => row.includes("Rank"));
  live.close();
  const end = cells[header].indexOf("") < 0 ? width : cells[header].indexOf("");
  return cells.slice(header + 1).map((row) => row.slice(0, end)).filter((row) => row[0] !== "");
}

/** The same from the proposal. */
export function proposedBoard({ rows }: Pick<BoardProposal, "rows">): CellValue[][] {
  return rows.map(({ group, rank, name, value, share, change, grade, prize }) => [
    ...(group === undefined ? [] : [group]), rank, name, close(value), close(share ?? 0), change ?? "", ...(grade === undefined ? [] : [grade]), ...(prize === undefined ? [] : [prize]),
  ]);
}

/** Excel's own sums add binary fractions. */
function close(value: number): CellValue {
  return expect.closeTo(value, 9) as CellValue;
}
