import type { TeamMap } from "../../actions/mapTeamWorkbook";
import type { Meaning, Question, Region } from "../../imports";
import type { Problem } from "../../locales/problems";

/** What the user says of a column; a factor of 10,000 says that 1 is written for 10,000. */
export interface ColumnEdit {
  readonly meaning?: Meaning;
  readonly factor?: number;
}

/** What the user says of a region before confirming it. */
export interface RegionDraft {
  /** The region read anew, after its header row or its kind was corrected. */
  readonly reread?: Region;
  /** By the key of the question: the column, factor or meaning that was chosen. */
  readonly answers: Readonly<Record<string, string>>;
  /** By the absolute column. */
  readonly columns: Readonly<Record<number, ColumnEdit>>;
}

type MapReading =
  | { readonly state: "idle" }
  | { readonly state: "reading"; readonly share: number }
  | { readonly state: "read" }
  | { readonly state: "failed"; readonly problem: Problem };

export interface MappingState {
  readonly reading: MapReading;
  /** Asked for once, hidden sheets are read as long as the pane is open; those with confirmed tables are read always. */
  readonly readsHidden: boolean;
  readonly map: TeamMap | undefined;
  /** By the id of the region. */
  readonly drafts: Readonly<Record<string, RegionDraft>>;
  /** Ids of the regions that are unfolded. */
  readonly open: readonly string[];
  readonly saving: { readonly state: "idle" | "saving" } | { readonly state: "changed"; readonly region: Region } | { readonly state: "failed"; readonly problem: Problem };
}

export type MappingAction =
  | { readonly type: "reading"; readonly readsHidden?: boolean }
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "read"; readonly map: TeamMap }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "toggle"; readonly region: string }
  | { readonly type: "answer"; readonly region: string; readonly question: string; readonly value: string }
  | { readonly type: "editColumns"; readonly region: string; readonly columns: readonly number[]; readonly edit: ColumnEdit }
  | { readonly type: "reread"; readonly region: Region }
  | { readonly type: "saving" }
  | { readonly type: "saved"; readonly map: TeamMap; readonly regions: readonly string[] }
  | { readonly type: "changed"; readonly region: Region }
  | { readonly type: "saveFailed"; readonly problem: Problem };

export const emptyMapping: MappingState = { reading: { state: "idle" }, readsHidden: false, map: undefined, drafts: {}, open: [], saving: { state: "idle" } };

const noDraft: RegionDraft = { answers: {}, columns: {} };

export function mapping(state: MappingState, action: MappingAction): MappingState {
  switch (action.type) {
    case "reading":
      return { ...state, reading: { state: "reading", share: 0 }, readsHidden: action.readsHidden ?? state.readsHidden, saving: { state: "idle" } };
    case "progress":
      return state.reading.state === "reading" ? { ...state, reading: { state: "reading", share: action.share } } : state;
    case "read":
      return state.reading.state === "reading" ? afterReading(state, action.map) : state;
    case "cancelled":
      return { ...state, reading: { state: state.map ? "read" : "idle" } };
    case "failed":
      return { ...state, reading: { state: "failed", problem: action.problem } };
    case "toggle":
      return { ...state, open: state.open.includes(action.region) ? state.open.filter((id) => id !== action.region) : [...state.open, action.region] };
    case "answer":
      return drafted(state, action.region, (draft) => ({ ...draft, answers: { ...draft.answers, [action.question]: action.value } }));
    case "editColumns":
      return drafted(state, action.region, (draft) => ({
        ...draft, columns: { ...draft.columns, ...Object.fromEntries(action.columns.map((column) => [column, { ...draft.columns[column], ...action.edit }])) },
      }));
    case "reread":
      // Answers and columns belonged to what was read before.
      return drafted(state, action.region.id, () => ({ ...noDraft, reread: action.region }));
    case "saving":
      return { ...state, saving: { state: "saving" } };
    case "saved": {
      const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([id]) => !action.regions.includes(id)));
      return { ...state, map: action.map, drafts, open: nextOpen(action.map, drafts, state.open.filter((id) => !action.regions.includes(id))), saving: { state: "idle" } };
    }
    case "changed":
      return { ...state, saving: { state: "changed", region: action.region } };
    case "saveFailed":
      return { ...state, saving: { state: "failed", problem: action.problem } };
  }
}

function drafted(state: MappingState, id: string, change: (draft: RegionDraft) => RegionDraft): MappingState {
  return { ...state, drafts: { ...state.drafts, [id]: change(state.drafts[id] ?? noDraft) }, saving: { state: "idle" } };
}

/** Answers outlive a new reading only where the region still has the same columns. */
function afterReading(state: MappingState, map: TeamMap): MappingState {
  const before = new Map(state.map ? regionsOf(state.map).map((region) => [region.id, shapeOf(region)]) : []);
  const same = new Set(regionsOf(map).filter((region) => before.get(region.id) === shapeOf(region)).map(({ id }) => id));
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([id]) => same.has(id)));
  return { ...state, map, drafts, reading: { state: "read" }, open: nextOpen(map, drafts, state.open.filter((id) => same.has(id))) };
}

function shapeOf({ sheetId, headerRows, columns }: Region): string {
  return JSON.stringify([sheetId, headerRows, columns.map(({ column, header }) => [column, header])]);
}

/** Something that must be answered lies open; otherwise what the user opened. */
function nextOpen(map: TeamMap, drafts: MappingState["drafts"], open: readonly string[]): readonly string[] {
  if (open.length > 0) return open;
  const asked = regionsOf(map).find((region) => openQuestions(region, drafts[region.id]).length > 0);
  return asked ? [asked.id] : [];
}

export function regionsOf(map: TeamMap): readonly Region[] {
  return map.sheets.flatMap(({ regions }) => regions);
}

/** Names a question among those of its region. */
export function questionKey({ code, meaning, candidates }: Question): string {
  return `${code}:${meaning ?? ""}:${candidates.join("+")}`;
}

/** All questions of a region, answered or not. */
export function questionsIn(region: Region, draft: RegionDraft | undefined): readonly Question[] {
  return (draft?.reread ?? region).questions;
}

export function openQuestions(region: Region, draft: RegionDraft | undefined): readonly Question[] {
  return questionsIn(region, draft).filter((question) => draft?.answers[questionKey(question)] === undefined);
}

/**
 * Where a region stands on its way into the workbook.
 *
 * | state | meaning |
 * |---|---|
 * | asked | questions are open: it cannot be confirmed |
 * | ready | it can be confirmed as it is shown |
 * | confirmed | the workbook remembers it |
 * | check | the workbook remembers it, but it was found by its headers alone or has columns lost or new |
 * | aside | the workbook remembers that it is not for Salesheet |
 * | unknown | nothing speaks for a kind |
 */
export type RegionState = "asked" | "ready" | "confirmed" | "check" | "aside" | "unknown";

export function regionState({ map, drafts }: MappingState, region: Region): RegionState {
  const draft = drafts[region.id];
  const bound = map?.bound.get(region.id);
  if (openQuestions(region, draft).length > 0) return "asked";
  if (bound && !draft) {
    if (bound.stored.kind === "unknown") return "aside";
    return (bound.foundBy === "headers" && bound.stored.anchorName !== undefined) || bound.lostColumns.length > 0 || bound.newColumns.length > 0 ? "check" : "confirmed";
  }
  return (draft?.reread ?? region).kind === "unknown" ? "unknown" : "ready";
}

/** What the first screen says of the workbook; undefined before it was read. */
export function mappingSummary(state: MappingState): { readonly known: number; readonly questions: number; readonly ready: number } | undefined {
  if (!state.map) return undefined;
  const regions = regionsOf(state.map);
  const states = regions.map((region) => regionState(state, region));
  return {
    known: states.filter((one) => one === "confirmed" || one === "check").length,
    questions: regions.reduce((sum, region) => sum + openQuestions(region, state.drafts[region.id]).length, 0),
    ready: states.filter((one) => one === "ready").length,
  };
}
