import type { Problem } from "../../locales/problems";
import type { HolidaysPreview, HolidaysRequest } from "../services";
import { askAgain, notRun, runStep, type RunAction, type RunState } from "./run";

/** Mainland China, whose days are published and not worked out. */
export const defaultCountry = "CN";

/** The rules, moon calendars and time zones of the packages are good for these years. */
const firstYear = 1990;
const lastYear = 2045;
const mostYears = 10;

export type HolidaysField = "years" | "place";

/** What the user typed, as typed. */
export interface HolidaysDraft {
  readonly country: string;
  /** Empty for the whole country. */
  readonly state: string;
  readonly years: string;
  readonly place: string;
}

export interface HolidaysState extends RunState<HolidaysPreview> {
  readonly draft: HolidaysDraft;
  readonly visited: ReadonlySet<HolidaysField>;
}

export type HolidaysAction =
  | RunAction<HolidaysPreview>
  | { readonly type: "edit"; readonly field: "state" | "years" | "place"; readonly value: string }
  | { readonly type: "chooseCountry"; readonly country: string }
  | { readonly type: "leave"; readonly field: HolidaysField }
  | { readonly type: "restart" };

export const emptyHolidays: HolidaysState = { draft: { country: defaultCountry, state: "", years: "", place: "" }, visited: new Set(), ...notRun };

export function holidays(state: HolidaysState, action: HolidaysAction): HolidaysState {
  switch (action.type) {
    case "edit":
      return edited(state, { [action.field]: action.value });
    case "chooseCountry":
      return edited(state, { country: action.country, state: "" });
    case "leave":
      return { ...state, visited: new Set([...state.visited, action.field]) };
    case "restart":
      return { ...edited(state, { years: "", place: "" }), visited: new Set() };
    default:
      return runStep(state, action);
  }
}

function edited(state: HolidaysState, change: Partial<HolidaysDraft>): HolidaysState {
  return { ...state, draft: { ...state.draft, ...change }, ...askAgain(state) };
}

/** What the fields say is wrong before anything is asked of the workbook. */
export function holidayFieldProblems({ years, place }: HolidaysDraft): Readonly<Partial<Record<HolidaysField, Problem>>> {
  const yearsProblem: Problem | undefined =
    years.trim() === "" ? { key: "field.yearsMissing" }
      : yearsIn(years) === undefined ? { key: "field.yearsText", values: { text: years, first: String(firstYear), last: String(lastYear), most: mostYears } } : undefined;
  return {
    ...(yearsProblem === undefined ? {} : { years: yearsProblem }),
    ...(placeIn(place) === "" ? { place: { key: "field.placeMissing" } } : {}),
  };
}

/** The question to the action, or undefined while a field is not ready. */
export function holidaysRequestOf({ country, state, years, place }: HolidaysDraft): HolidaysRequest | undefined {
  const listed = yearsIn(years);
  const first = placeIn(place);
  if (listed === undefined || first === "") return undefined;
  return { country, years: listed, place: first, ...(state === "" ? {} : { state }) };
}

/** "2026" is one year, "2026-2028" three. */
function yearsIn(text: string): readonly number[] | undefined {
  const parts = /^(\d{4})(?:\s*[-–~至到]\s*(\d{4}))?年?$/.exec(text.normalize("NFKC").trim());
  const first = Number(parts?.[1]);
  const last = Number(parts?.[2] ?? parts?.[1]);
  const isSound = first >= firstYear && last <= lastYear && last >= first && last - first < mostYears;
  return isSound ? Array.from({ length: last - first + 1 }, (_, after) => first + after) : undefined;
}

function placeIn(text: string): string {
  return text.trim().replace(/^=\s*/, "");
}

/** The field that a refusal is about, so that it is said where it can be mended. */
export function holidayFieldOf({ key }: Problem): HolidaysField | undefined {
  if (key.startsWith("action.holidays")) return "years";
  const isPlace = key.startsWith("action.place") || key === "workbook.invalid-address" || key === "workbook.not-found";
  return isPlace ? "place" : undefined;
}
