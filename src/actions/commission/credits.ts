import { formatAddress } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { ActionProblem, type ActionProblemCode } from "../actionProblem";
import { cellNumbers } from "../cellNumbers";
import { readLine, type LineReading } from "../line";
import type { ProposalNote } from "../proposal";
import { addressOf } from "./reference";

/** A line beside the amounts: one number for all of them, or one for each. */
export interface BesideLine extends LineReading {
  /** The name that it was given by, where it was. */
  readonly name: string | undefined;
  /** The number for an amount, NaN where its cell is blank. */
  readonly at: (index: number) => number;
}

/** What commission is to be paid on. */
export interface Credits {
  readonly amounts: LineReading;
  /** In order; NaN stands for a blank cell, which earns nothing. */
  readonly values: Float64Array;
  readonly quotas: BesideLine | undefined;
  readonly prior: BesideLine | undefined;
  readonly notes: readonly ProposalNote[];
}

/**
 * Reads the amounts and what stands beside them. Numbers only, as with weights.
 *
 * @throws {ActionProblem} any of the `amount…`, `quota…` and `prior…` codes
 */
export async function readCredits(workbook: Workbook, draft: { readonly amounts: string; readonly quotas?: string; readonly prior?: string }): Promise<Credits> {
  const amounts = await readLine(workbook, await addressOf(workbook, draft.amounts), { empty: "amounts-empty", notOneLine: "amounts-not-one-line" });
  const values = cellNumbers(amounts.reading, { error: "amount-not-number", notNumber: "amount-not-number" });
  if (values.every(Number.isNaN)) throw new ActionProblem("amounts-empty", amounts.reading.address);
  const quotas = await readBeside(workbook, draft.quotas, amounts, { shape: "quotas-shape", notNumber: "quota-not-number", negative: "quota-negative" });
  const prior = await readBeside(workbook, draft.prior, amounts, { shape: "prior-shape", notNumber: "prior-not-number" });
  const without = quotas === undefined ? 0 : values.reduce((count, value, index) => count + (!Number.isNaN(value) && !(quotas.at(index) > 0) ? 1 : 0), 0);
  return { amounts, values, quotas, prior, notes: [...amounts.notes, ...(without > 0 ? [{ code: "no-quota" as const, count: without }] : [])] };
}

interface BesideCodes {
  readonly shape: ActionProblemCode;
  readonly notNumber: ActionProblemCode;
  readonly negative?: ActionProblemCode;
}

async function readBeside(workbook: Workbook, reference: string | undefined, amounts: LineReading, codes: BesideCodes): Promise<BesideLine | undefined> {
  if (reference === undefined) return undefined;
  const address = await addressOf(workbook, reference);
  const line = await readLine(workbook, address, { empty: codes.shape, notOneLine: codes.shape });
  const isOne = line.area.rowCount * line.area.columnCount === 1;
  const isBeside = line.area.rowCount === amounts.area.rowCount && line.area.columnCount === amounts.area.columnCount;
  if (!isOne && !isBeside) throw new ActionProblem(codes.shape, formatAddress(line.area), formatAddress(amounts.area));
  const values = cellNumbers(line.reading, { error: codes.notNumber, notNumber: codes.notNumber, ...(codes.negative !== undefined && { negative: codes.negative }) });
  return { ...line, name: address === reference ? undefined : reference.trim(), at: (index) => values[isOne ? 0 : index] ?? NaN };
}
