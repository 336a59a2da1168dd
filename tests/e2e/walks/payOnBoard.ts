import { expect, type PreviewPage } from "../previewPage";
import { expectBoard, type ExpectedBoard } from "./boardSheet";
import { expectCommissions, type DrawnBand } from "./commissions";
import type { Walk } from "./walk";
import { WrittenSheet } from "./writtenSheet";

/** How the sums of a board are paid. */
export interface PaidBoard {
  readonly board: ExpectedBoard;
  /** Drawn in the pane, or where they stand in the workbook. */
  readonly bands: readonly DrawnBand[] | string;
  /** Bands start at a share of the board's targets. */
  readonly isByTarget?: boolean;
  /** Cells that are tried first and hold sums among their amounts. */
  readonly refused?: string;
  /** In cents. */
  readonly commissionOf: (person: ExpectedBoard["people"][number]) => bigint;
}

/** The columns of places, values and prizes come first; what the board is made from stands behind them. */
const firstDataColumn = 6;

/** Compares the board that was written, pays commission on what it adds up, compares that, and takes the payment back. */
export async function payOnBoard(preview: PreviewPage, walk: Walk, { board, bands, isByTarget = false, refused, commissionOf }: PaidBoard): Promise<void> {
  const sheetName = walk.say("rankings.sheet.name");
  const written = await WrittenSheet.read(preview, sheetName);
  const header = expectBoard(written, walk, board);
  written.expectNothingElse();

  const before = await preview.snapshot();
  const column = (heading: string): string => written.below(header, written.columnOf(header, heading, firstDataColumn), board.people.length);
  await walk.payCommission({ amounts: column(board.measure), bands, ...(refused !== undefined && { refused }), ...(isByTarget && { quotas: column(walk.say("rankings.sheet.target")) }) });
  const paid = await WrittenSheet.read(preview, sheetName);
  expectBoard(paid, walk, board);
  expectCommissions(paid, walk, header, board.people.map(commissionOf), typeof bands === "string" ? [] : bands);
  paid.expectNothingElse();

  await walk.undo();
  expect(await preview.snapshot()).toEqual(before);
}
