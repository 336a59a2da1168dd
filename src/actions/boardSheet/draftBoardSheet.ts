import type { SheetDraft } from "../../workbook/sheetDraft";
import { cellReference, SheetCanvas, type CellStyle } from "../sheetCanvas";
import { literally, quoted } from "../soldFormulas";
import { boardDress, putChartLabels } from "./boardDress";
import { columnWidths } from "./columnWidths";
import { dataReference, inputReference, isSmallestFirst, putData, type BoardDrafting } from "./dataBlock";
import { boardLayout, type BoardInput } from "./layout";
import type { BoardRequest } from "./request";

/**
 * Drafts a sheet with a leaderboard: one spilled SALES.LEADERBOARD with grade and prize beside it, over data that live
 * formulas bring in from the team's own table.
 *
 * The board is as large as it can become: with every place shown and every person listed.
 */
export function draftBoardSheet(request: BoardRequest): SheetDraft {
  const layout = boardLayout(request);
  const drafting: BoardDrafting = { canvas: new SheetCanvas(), request, layout };
  putInputs(drafting);
  putBoard(drafting);
  putData(drafting);
  putChartLabels(drafting);
  return drafting.canvas.draft(request.sheetName, { widths: columnWidths(request, layout), freeze: { rows: layout.headingRow + 1, columns: 0 }, ...boardDress(drafting) });
}

function putInputs({ canvas, request: { texts, measures, days, previous, top }, layout }: BoardDrafting): void {
  canvas.put(0, 0, texts.title, { look: "title" });
  canvas.put(1, 0, texts.note, { look: "note" });
  const values: Readonly<Record<BoardInput, number | null>> = {
    from: days?.from ?? null, to: days?.to ?? null, previousFrom: previous?.from ?? null, previousTo: previous?.to ?? null, top: top ?? null,
  };
  // Days that no formula reads are said, not asked for.
  const isLive = measures.some(({ fixed }) => fixed === undefined);
  for (const [key, row] of layout.inputs) {
    canvas.put(row, 0, texts[key], { look: "label" });
    canvas.put(row, layout.valueColumn, values[key], { ...(isLive || key === "top" ? { look: "input" } : {}), ...(key === "top" ? {} : { format: "yyyy-mm-dd" }) });
  }
}

function putBoard({ canvas, request: { texts, ties, headers, measures, people }, layout, layout: { headingRow, count, boardColumns, boardName, boardGrade, boardPrize, data } }: BoardDrafting): void {
  const optional = (column: number | undefined): string => (column === undefined ? "" : dataReference(layout, column));
  const order = isSmallestFirst(measures) ? '"asc"' : "";
  const parts = [
    dataReference(layout, data.person), dataReference(layout, data.ranked), inputReference(layout, "top"), optional(data.before),
    quoted(ties), order, optional(data.group), quoted(headers),
  ];
  const formula = `=SALES.LEADERBOARD(${parts.join(",")})`;
  canvas.putSpill(formula, { row: headingRow, column: 0, rowCount: count + 1, columnCount: boardColumns }, { look: "live" });
  const [value, share, change] = [boardName + 1, boardName + 2, boardName + 3];
  for (let column = 0; column < boardColumns; column += 1) canvas.put(headingRow, column, column === 0 ? formula : null, { look: "header" });
  for (let row = headingRow + 1; row <= headingRow + count; row += 1) {
    canvas.put(row, boardName - 1, null, { look: "place" });
    canvas.put(row, value, null, { look: "live", format: data.target === undefined ? "#,##0.00" : "0.0%" });
    canvas.put(row, share, null, { look: "live", format: "0.0%" });
    canvas.put(row, change, null, { look: "place", format: '"▲" 0;"▼" 0;"–"' });
  }
  const beside = (column: number | undefined, heading: string, of: number | undefined, style: CellStyle): void => {
    if (column === undefined || of === undefined) return;
    canvas.put(headingRow, column, heading, { look: "header" });
    for (let row = headingRow + 1; row <= headingRow + count; row += 1) {
      const name = cellReference(row, boardName, { column: true });
      canvas.put(row, column, `=IF(${name}="","",INDEX(${dataReference(layout, of)},MATCH(${literally(name, people)},${dataReference(layout, data.person)},0)))`, style);
    }
  };
  beside(boardGrade, texts.grade, data.grade, { look: "place" });
  beside(boardPrize, texts.prize, data.prize, { look: "live", format: '#,##0.00;-#,##0.00;"–"' });
}
