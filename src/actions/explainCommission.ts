import { exactSum } from "../domain";
import { formatAddress } from "../workbook/address";
import type { CellValue, Workbook } from "../workbook/workbook";
import { argumentOf, type FormulaArgument } from "./commission/argumentCells";
import { isErrorCell, nextBand, readAs, workingOf, type AskedLine, type AskedPlan, type NextBand } from "./commission/asking";
import { bandCells, periodsBefore, quotaPlace, valueOf, type Held } from "./commission/heldValues";
import { writtenFormulaAt, type NoFormula, type WrittenFormula } from "./commission/writtenFormula";
import type { ErrorCell, FunctionCaller } from "./previewFunction";

/** A number of the working, and the cells it comes from where it is no constant. */
interface Sourced {
  readonly value: number;
  readonly address: string | undefined;
}

/** A line of the working with its arithmetic: amount x rate + fixed = exact, which is rounded to the commission. */
export interface ExplainedLine extends AskedLine {
  readonly fixed: number;
  readonly exact: number;
}

/** How one commission comes about. */
export interface CommissionWorking {
  readonly state: "explained";
  /** The cell, what it holds and how that is displayed; undefined for an example. */
  readonly cell: { readonly address: string; readonly value: CellValue; readonly text: string } | undefined;
  readonly formula: string;
  readonly formulaAddress: string | undefined;
  readonly amount: Sourced;
  /** What was credited before: the prior of COMMISSION, the sum of the periods before in TRUEUP. */
  readonly prior: Sourced | undefined;
  readonly quota: Sourced | undefined;
  readonly bandsAddress: string | undefined;
  readonly lines: readonly ExplainedLine[];
  /** The exact sum of the lines. */
  readonly total: number;
  /** Amount and prior together: where the next deal starts. */
  readonly running: number;
  readonly next: NextBand | undefined;
  /** For further questions. */
  readonly plan: AskedPlan;
}

export type Explanation =
  | CommissionWorking
  | ({ readonly state: "nothing" } & NoFormula)
  /** The amount of this commission is blank. */
  | { readonly state: "blank"; readonly address: string; readonly amountAddress: string | undefined }
  /** The commission is an error; the function says why. */
  | ({ readonly state: "error"; readonly address: string } & ErrorCell)
  /** An argument that only Excel can work out. */
  | { readonly state: "unreadable"; readonly address: string; readonly argument: string };

/**
 * Explains the commission in one cell: finds its formula, the cells of its row, and the lines whose sum it is.
 * Reads only.
 *
 * @throws {WorkbookError} where cells cannot be read
 */
export async function explainCommission(workbook: Workbook, callFunction: FunctionCaller, address: string): Promise<Explanation> {
  const written = await writtenFormulaAt(workbook, address);
  if ("reason" in written) return { state: "nothing", ...written };
  const texts = argumentTexts(written);
  const found = new Map<string, FormulaArgument>();
  for (const [name, text] of Object.entries(texts)) {
    const argument = await argumentOf(workbook, text, written.cell);
    if (argument.kind === "expression") return { state: "unreadable", address: written.asked.address, argument: text.trim() };
    found.set(name, argument);
  }
  return working(workbook, callFunction, written, (name) => found.get(name) ?? { kind: "omitted" });
}

/** The example of the help, explained without a cell. */
export function explainExample(callFunction: FunctionCaller): Explanation {
  const plan: AskedPlan = { bands: [[0, 0.01], [10_000, 0.02], [30_000, 0.03]], method: null, quota: undefined, side: null, unit: null, threshold: null };
  const formula = "=SALES.COMMISSION(38000,{0,1%;10000,2%;30000,3%})";
  return explained(callFunction, { plan, formula, cell: undefined, formulaAddress: undefined, amount: { value: 38_000, address: undefined }, prior: undefined, quota: undefined, bandsAddress: undefined });
}

/** By their names in COMMISSION, whose arguments TRUEUP has but for the prior. */
function argumentTexts({ id, parameters }: WrittenFormula): Readonly<Record<string, string>> {
  const names = id === "COMMISSION" ? ["amounts", "bands", "method", "quotas", "prior", "side", "unit", "threshold"] : ["amounts", "bands", "method", "quotas", "side", "unit", "threshold"];
  return Object.fromEntries(names.map((name, index) => [name, parameters[index] ?? ""]));
}

type Arguments = (name: string) => FormulaArgument;

async function working(workbook: Workbook, callFunction: FunctionCaller, written: WrittenFormula, argument: Arguments): Promise<Explanation> {
  const { place, asked } = written;
  const amounts = argument("amounts");
  const amount = await valueOf(workbook, amounts, place);
  if (amount.value === null) return { state: "blank", address: asked.address, amountAddress: amount.address };
  const quota = await valueOf(workbook, argument("quotas"), quotaPlace(written, amounts));
  const prior = written.id === "TRUEUP" ? await periodsBefore(workbook, amounts, place) : await valueOf(workbook, argument("prior"), place);
  const one = async (name: string): Promise<unknown> => (await valueOf(workbook, argument(name), { row: 0, column: 0 })).value;
  const bands = argument("bands");
  const plan: AskedPlan = {
    bands: await bandCells(workbook, bands), quota: argument("quotas").kind === "omitted" ? undefined : quota.value,
    method: await one("method"), side: await one("side"), unit: await one("unit"), threshold: await one("threshold"),
  };
  return explained(callFunction, {
    plan, formula: written.formula, cell: asked, formulaAddress: formatAddress(written.cell),
    amount: numbered(callFunction, amount), prior: prior.value === null ? undefined : numbered(callFunction, prior), quota: quota.value === null ? undefined : numbered(callFunction, quota),
    bandsAddress: bands.kind === "cells" ? formatAddress(bands.area) : undefined,
  }, amount.value, prior.value);
}

type Known = Omit<CommissionWorking, "state" | "lines" | "total" | "running" | "next">;

/** The values are handed over as they are in the cells; what the functions make of text is theirs to say. */
function explained(callFunction: FunctionCaller, known: Known, amount: unknown = known.amount.value, prior: unknown = null): Explanation {
  const found = workingOf(callFunction, known.plan, amount, prior);
  if (isErrorCell(found)) return { state: "error", address: known.cell?.address ?? "", ...found };
  const exact = workingOf(callFunction, { ...known.plan, unit: 0 }, amount, prior);
  const exactPays = isErrorCell(exact) ? [] : exact.lines.map(({ commission }) => commission);
  const running = exactSum(Float64Array.of(known.amount.value, known.prior?.value ?? 0));
  return {
    state: "explained", ...known, running, total: found.total, next: nextBand(callFunction, known.plan, running),
    lines: found.lines.map((line, index) => withArithmetic(line, exactPays[index] ?? line.commission)),
  };
}

/** What is left of the exact payout beside amount x rate is the band's fixed sum. */
function withArithmetic(line: AskedLine, exact: number): ExplainedLine {
  const rest = exact - line.amount * line.rate;
  const isNoise = Math.abs(rest) <= 1e-9 * Math.max(1, Math.abs(exact));
  return { ...line, exact, fixed: isNoise ? 0 : Number(rest.toPrecision(12)) };
}

/** Text that the functions read as a number is one. */
function numbered(callFunction: FunctionCaller, { value, address }: Held): Sourced {
  return { value: typeof value === "number" ? value : readAs(callFunction, value), address };
}
