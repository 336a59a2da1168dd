import type { Band, BandFinding, Method, Side } from "../domain";
import { formatAddress } from "../workbook/address";
import { cellAt } from "../workbook/area";
import type { ApplyOptions, ApplyResult } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import { commissionFormula } from "./commission/commissionFormula";
import { readCredits, type Credits } from "./commission/credits";
import type { RankedBy } from "./commission/paidRanks";
import { withRanks } from "./commission/paidRanks";
import { paidRows, type PaidRow } from "./commission/paidRows";
import { planBands, type BandSource } from "./commission/plannedBands";
import { planResults, type PlannedResults } from "./commission/plannedResults";
import { isColumn, offeredTable, wholeColumns } from "./commission/tableColumn";
import { applyProposal, proposalOf } from "./proposal";
import type { Proposal } from "./proposal";

/** What the user chose. */
export interface PayCommissionDraft {
  /** An address, a defined name or a table column; so are quotas and prior. */
  readonly amounts: string;
  readonly bands: BandSource;
  readonly method: Method;
  readonly side: Side;
  /** Commissions are multiples of it; 0 for not rounded. */
  readonly unit: number;
  /** One cell, or one for each amount; `from` of the bands is then attainment. */
  readonly quotas?: string;
  /** What was already credited this year: one cell, or one for each amount. */
  readonly prior?: string;
  /** A new column of the amounts' table, one formula a row, or one block; a column where it is possible and free if omitted. */
  readonly form?: "column" | "block";
  /** First cell of a block; the nearest free line beside the amounts if omitted. */
  readonly place?: string;
  /** Heads a column; written above a block where `headingAddress` offers a cell. In the user's language. */
  readonly heading?: string;
  /** A second column with the rank of each; beside a block there is none. */
  readonly rank?: { readonly by: RankedBy; readonly heading: string };
}

/** Commissions that are computed, placed and checked, with nothing written yet. */
export interface PayCommissionProposal extends Proposal {
  readonly action: "pay-commission";
  readonly form: "column" | "block";
  /** The table that can take a column in: where it is undefined, a block is all there is. */
  readonly tableName: string | undefined;
  /** The amounts themselves, without heading and totals. */
  readonly amountsAddress: string;
  readonly amountCount: number;
  /** The first of them, with what they earn. */
  readonly rows: readonly PaidRow[];
  /** Exact sum of all commissions. */
  readonly sum: number;
  /** The one formula of a block, or that of every row of a column. */
  readonly formula: string;
  /** All cells of the commissions. */
  readonly spillAddress: string;
  readonly headingAddress?: string;
  readonly heading: string | undefined;
  /** The ranks with their heading, in the table or beyond it. */
  readonly rank?: { readonly address: string; readonly heading: string; readonly formula: string };
  /** Lowest first. */
  readonly bands: readonly Band[];
  /** Where the bands stand, or will stand, with their headings. */
  readonly bandsAddress: string;
  readonly findings: readonly BandFinding[];
  /** The first quota above 0, where there is one. */
  readonly quota: number | undefined;
}

/**
 * Proposes to pay commission on amounts in the workbook: a new column of their table with one live formula a row, or one
 * formula for all beside them. A drawn band table is part of the same write.
 *
 * The commissions are computed by the engine behind SALES.COMMISSION, so the preview shows what the formulas will.
 *
 * @throws {ActionProblem} for a draft that has no answer, with the cell where there is one
 */
export async function proposePayCommission(workbook: Workbook, draft: PayCommissionDraft): Promise<PayCommissionProposal> {
  if (!Number.isFinite(draft.unit) || draft.unit < 0) throw new ActionProblem("unit-negative");
  const { credits, isInTable } = await creditsFor(workbook, draft);
  // What knows labels in three languages is loaded when it is asked for first.
  const { checkUnits, refuseSumsAmongAmounts } = await import("./commission/amountsInSheet");
  await refuseSumsAmongAmounts(workbook, credits.amounts);
  const planned = await planBands(workbook, draft.bands, credits.quotas !== undefined);
  const units = await checkUnits(workbook, credits, planned.area);
  const paid = paidRows(credits, { bands: planned.bands, method: draft.method, side: draft.side, unit: draft.unit, threshold: undefined });
  const sources = [credits.amounts, credits.quotas, credits.prior, planned].flatMap((source) => source?.area ?? []);
  const results = await planResults(workbook, draft, { credits, sources, isInTable });
  const bands = await planned.placed({ results: results.results, isDown: results.isDown, sources: results.sources });
  const formula = commissionFormula({ ...results.arguments, bands: bands.argument, method: draft.method, side: draft.side, unit: draft.unit });
  const plan = { blocks: [...bands.blocks, ...results.blocks(formula)], ...(results.growth && { growth: results.growth }) };
  return {
    ...(await proposalOf(workbook, "pay-commission", plan, [...units, ...credits.notes, ...results.notes])),
    ...told(results),
    action: "pay-commission",
    tableName: offeredTable(credits)?.name,
    amountsAddress: formatAddress(credits.amounts.area),
    amountCount: credits.values.length,
    rows: results.rank && draft.rank ? withRanks(paid.rows, draft.rank.by === "amount" ? credits.values : paid.pays, draft.rank.by) : paid.rows,
    sum: paid.sum,
    formula,
    bands: planned.bands,
    bandsAddress: bands.address,
    findings: planned.findings,
    quota: Array.from(credits.values, (_, index) => credits.quotas?.at(index) ?? 0).find((quota) => quota > 0),
  };
}

/** A column pays all rows of its table, whichever were selected. */
async function creditsFor(workbook: Workbook, draft: PayCommissionDraft): Promise<{ readonly credits: Credits; readonly isInTable: boolean }> {
  const credits = await readCredits(workbook, draft);
  const table = offeredTable(credits);
  const isInTable = table !== undefined && await isColumn(workbook, draft, credits);
  if (!isInTable) return { credits, isInTable };
  const whole = await readCredits(workbook, wholeColumns(draft, credits, table));
  const isPart = whole.values.length > credits.values.length;
  return { isInTable, credits: isPart ? { ...whole, notes: [...whole.notes, { code: "whole-column", count: whole.values.length }] } : credits };
}

/** The band table is written first, but the commissions are what was asked for. */
function told({ area, headingArea, heading, form, rank }: PlannedResults): Pick<PayCommissionProposal, "address" | "sheetName" | "spillAddress" | "headingAddress" | "heading" | "form" | "rank"> {
  return {
    form,
    address: formatAddress(cellAt(area, { row: 0, column: 0 })),
    sheetName: area.sheetName ?? "",
    spillAddress: formatAddress(area),
    heading,
    ...(headingArea && { headingAddress: formatAddress(headingArea) }),
    ...(rank && { rank: { address: formatAddress(rank.area), heading: rank.heading, formula: rank.formula } }),
  };
}

/** Writes band table, heading and formulas through the journal, all of it or nothing. */
export async function applyPayCommission(workbook: Workbook, proposal: PayCommissionProposal, options: ApplyOptions = { overwrite: false }): Promise<ApplyResult> {
  return applyProposal(workbook, proposal, options);
}
