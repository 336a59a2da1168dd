import { ActionProblem } from "../actions/actionProblem";
import { oneMoreDeal, type AskedPlan } from "../actions/commission/asking";
import { explainCommission, explainExample, type Explanation } from "../actions/explainCommission";
import type { HealthFinding, HealthReport } from "../actions/checkWorkbook";
import { applyFillHolidays, proposeFillHolidays, type FillHolidaysDraft, type FillHolidaysProposal } from "../actions/fillHolidays";
import type { HolidayRequest, HolidaySource } from "../actions/holidays/holidayRow";
import { insertFunction, proposeInsertFunction, type InsertDraft } from "../actions/insertFunction";
import type { RankedBy } from "../actions/commission/paidRanks";
import type { PayCommissionDraft, PayCommissionProposal } from "../actions/payCommission";
import { previewFunction, type FunctionCall, type FunctionCaller, type FunctionPreview } from "../actions/previewFunction";
import type { OverwrittenCell } from "../actions/proposal";
import type { RepairProposal } from "../actions/repairData";
import type { BoardProposal } from "../actions/rankPeople";
import type { BoardWords, RankDraft } from "../actions/ranking/draft";
import { applySplitTarget, proposeSplitTarget, type SplitTargetProposal } from "../actions/splitTarget";
import { exactSum } from "../domain";
import { lastWrite, recover, undo, type ApplyOptions, type ApplyResult, type LastWrite, type RecoverOptions, type StepOptions, type UndoOptions, type UndoResult } from "../workbook/journal";
import type { Obstacle, ReadingWatch, Workbook } from "../workbook/workbook";
import { mapServices, type MapServices } from "./mapServices";
import { readPartLabels } from "./partLabels";
import { planServices, type PlanServices } from "./planServices";

/** Parts that are shown one by one. */
export const shownParts = 200;

export interface SplitRequest {
  /** A number, or the address of the cell that holds it. */
  readonly total: number | string;
  readonly weightsAddress: string;
  readonly unit: number;
  readonly place?: string;
}

/** A proposal with what a person needs beside it to judge it. */
export interface SplitPreview {
  readonly proposal: SplitTargetProposal;
  /** What the first `shownParts` weights stand for, and how they are displayed. */
  readonly labels: readonly string[];
  readonly weights: readonly string[];
  /** The cell that the total was read from. */
  readonly totalAddress: string | undefined;
}

/** Where a formula would go, and what is in its way there. */
export interface Room {
  readonly address: string;
  /** All cells that the result fills, as far as they are known. */
  readonly spillAddress: string;
  /** The first cells that would be overwritten; they give way to a yes. */
  readonly taken: readonly OverwrittenCell[];
  readonly takenCount: number;
  /** What no yes removes. */
  readonly obstacle: Obstacle | undefined;
}

export interface HolidaysRequest extends Omit<HolidayRequest, "year" | "language"> {
  readonly years: readonly number[];
  readonly place: string;
}

/** A holidays table as it would be written. */
export type HolidaysPreview = FillHolidaysProposal;

/** The headings of a drawn band table come with the language. */
export interface CommissionRequest extends Omit<PayCommissionDraft, "bands" | "heading" | "rank"> {
  /** What a rank column goes by, where one is asked for. */
  readonly rank?: RankedBy;
  readonly bands: Extract<PayCommissionDraft["bands"], { kind: "range" }> | Omit<Extract<PayCommissionDraft["bands"], { kind: "drawn" }>, "headings">;
}

interface CommissionHeadings {
  readonly commission: string;
  readonly rank: string;
  readonly bands: readonly [string, string, string];
}

/** Commissions as they would be written, with what the first amounts stand for. */
export interface CommissionPreview {
  readonly proposal: PayCommissionProposal;
  readonly labels: readonly string[];
}

type InsertOutcome =
  | { readonly state: "inserted"; readonly address: string }
  | { readonly state: "occupied"; readonly room: Room }
  | { readonly state: "refused"; readonly result: Extract<ApplyResult, { status: "refused" }> };

/** Everything that screens may ask for: actions over one workbook, as plain promises. */
export interface PaneServices extends MapServices, PlanServices {
  proposeSplit(request: SplitRequest, heading: string): Promise<SplitPreview>;
  applySplit(proposal: SplitTargetProposal, options: ApplyOptions): Promise<ApplyResult>;
  /** The calendars; loaded when they are asked for first. */
  holidaySource(): Promise<HolidaySource>;
  proposeHolidays(request: HolidaysRequest, language: string, headings: FillHolidaysDraft["headings"]): Promise<HolidaysPreview>;
  applyHolidays(proposal: HolidaysPreview, options: ApplyOptions): Promise<ApplyResult>;
  proposeCommission(request: CommissionRequest, headings: CommissionHeadings): Promise<CommissionPreview>;
  applyCommission(proposal: PayCommissionProposal, options: ApplyOptions): Promise<ApplyResult>;
  proposeBoard(draft: RankDraft, words: BoardWords): Promise<BoardProposal>;
  applyBoard(proposal: BoardProposal, options: StepOptions): Promise<ApplyResult>;
  explainCommission(address: string): Promise<Explanation>;
  /** A worked example that needs no workbook. */
  explainExample(): Explanation;
  /** What one more deal pays after `running` was credited; undefined where that has no answer. */
  oneMoreDeal(plan: AskedPlan, running: number, deal: number): number | undefined;
  /** What the arguments hold now, and what the function makes of them; nothing is written. */
  previewFunction(call: FunctionCall): Promise<FunctionPreview>;
  findRoom(draft: InsertDraft): Promise<Room>;
  insertFunction(draft: InsertDraft, overwrite: boolean): Promise<InsertOutcome>;
  /** Reads all visible sheets; how to read them is loaded when it is asked for first. */
  checkWorkbook(watch: ReadingWatch): Promise<HealthReport>;
  /** Costs the user's undo stack where there are merged cells. */
  findMerged(tables: HealthReport["tables"]): Promise<readonly HealthFinding[]>;
  proposeRepair(finding: HealthFinding): Promise<RepairProposal>;
  applyRepair(proposal: RepairProposal, options: StepOptions): Promise<ApplyResult>;
  /** Calls back after each edit of the workbook; returns the way to stop. */
  watchChanges(onChange: () => void): Promise<() => Promise<void>>;
  recover(options: RecoverOptions): Promise<UndoResult>;
  lastWrite(): Promise<LastWrite | undefined>;
  undo(options: UndoOptions): Promise<UndoResult>;
  /** Exact, as the domain adds. */
  sum(numbers: readonly number[]): number;
}

export function createServices(workbook: Workbook, callFunction: FunctionCaller): PaneServices {
  return {
    ...planServices(workbook),
    async proposeSplit({ total, ...draft }, heading) {
      const read = typeof total === "number" ? { total, address: undefined } : await totalIn(workbook, total);
      const proposal = await proposeSplitTarget(workbook, { ...draft, total: read.total, ...(read.address !== undefined && { totalAddress: read.address }), heading });
      const [labels, weights] = await Promise.all([
        readPartLabels(workbook, proposal.weightsAddress, shownParts),
        workbook.read(proposal.weightsAddress),
      ]);
      return { proposal, labels, weights: weights.texts.flat().slice(0, shownParts), totalAddress: read.address };
    },
    applySplit: (proposal, options) => applySplitTarget(workbook, proposal, options),
    holidaySource,
    async proposeHolidays({ years, place, ...where }, language, headings) {
      const source = await holidaySource();
      return proposeFillHolidays(workbook, { rows: years.flatMap((year) => source.rowsOf({ ...where, year, language })), place, headings });
    },
    applyHolidays: (proposal, options) => applyFillHolidays(workbook, proposal, options),
    async proposeCommission({ bands, rank, ...draft }, headings) {
      const source = bands.kind === "range" ? bands : { ...bands, headings: headings.bands };
      const { proposePayCommission } = await payActions();
      const proposal = await proposePayCommission(workbook, { ...draft, bands: source, heading: headings.commission, ...(rank && { rank: { by: rank, heading: headings.rank } }) });
      return { proposal, labels: await readPartLabels(workbook, proposal.amountsAddress, shownParts) };
    },
    applyCommission: async (proposal, options) => (await payActions()).applyPayCommission(workbook, proposal, options),
    proposeBoard: async (draft, words) => (await rankActions()).proposeBoard(workbook, draft, words),
    applyBoard: async (proposal, options) => (await rankActions()).applyBoard(workbook, proposal, options),
    explainCommission: (address) => explainCommission(workbook, callFunction, address),
    explainExample: () => explainExample(callFunction),
    oneMoreDeal: (plan, running, deal) => oneMoreDeal(callFunction, plan, running, deal),
    ...mapServices(workbook),
    previewFunction: (call) => previewFunction(workbook, callFunction, call),
    findRoom: (draft) => findRoom(workbook, draft),
    async insertFunction(draft, overwrite) {
      const room = overwrite ? undefined : await findRoom(workbook, draft);
      if (room !== undefined && room.takenCount > 0) return { state: "occupied", room };
      const result = await insertFunction(workbook, draft, { overwrite });
      return result.status === "applied" ? { state: "inserted", address: result.write.address } : { state: "refused", result };
    },
    checkWorkbook: async (watch) => (await import("../actions/checkWorkbook")).checkWorkbook(workbook, watch),
    findMerged: async (tables) => (await import("../actions/health/findMerged")).findMerged(workbook, tables),
    proposeRepair: async (finding) => (await import("../actions/repairData")).proposeRepair(workbook, finding),
    applyRepair: async (proposal, options) => (await import("../actions/repairData")).applyRepair(workbook, proposal, options),
    watchChanges: (onChange) => workbook.watchChanges(onChange),
    recover: (options) => recover(workbook, options),
    lastWrite: () => lastWrite(workbook),
    undo: (options) => undo(workbook, options),
    sum: (numbers) => exactSum(Float64Array.from(numbers)),
  };
}

async function findRoom(workbook: Workbook, draft: InsertDraft): Promise<Room> {
  const { address, blocks, obstacles, overwritten, overwrittenCount } = await proposeInsertFunction(workbook, draft);
  return {
    address,
    spillAddress: blocks[0]?.spill ?? address,
    taken: overwritten,
    takenCount: overwrittenCount,
    obstacle: obstacles.find(({ code }) => code !== "not-empty"),
  };
}

const payActions = async () => import("../actions/payCommission");
const rankActions = async () => import("../actions/rankPeople");

async function holidaySource(): Promise<HolidaySource> {
  return (await import("../actions/holidays/packages")).holidaySource;
}

async function totalIn(workbook: Workbook, address: string): Promise<{ total: number; address: string }> {
  const reading = await workbook.read(address);
  const total = reading.values[0]?.[0];
  if (typeof total !== "number") throw new ActionProblem("total-missing", reading.address, reading.texts[0]?.[0] ?? "");
  return { total, address: reading.address };
}
