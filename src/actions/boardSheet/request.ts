import type { SalesSource } from "../soldFormulas";

/** One measure that people are compared by. */
export interface BoardMeasure {
  readonly heading: string;
  readonly source: SalesSource;
  /** How much it counts beside the other measures, above 0. */
  readonly weight: number;
  /** 1 where more is better, -1 where less is. */
  readonly direction: 1 | -1;
  /** What each person reached, where formulas cannot read it: written instead of them. */
  readonly fixed?: { readonly now: readonly number[]; readonly before?: readonly number[] };
}

/** Days that count, first and last: serial numbers. */
export interface BoardDays {
  readonly from: number;
  readonly to: number;
}

/** A chart beside the board. */
interface BoardChart {
  /** False where someone's number is below 0. */
  readonly startsAtZero: boolean;
}

/** Words of the sheet, in the user's language. */
export interface BoardTexts {
  readonly title: string;
  readonly note: string;
  readonly from: string;
  readonly to: string;
  readonly previousFrom: string;
  readonly previousTo: string;
  readonly top: string;
  readonly data: string;
  readonly person: string;
  readonly group: string;
  readonly target: string;
  readonly attainment: string;
  readonly score: string;
  readonly ranked: string;
  readonly before: string;
  readonly grade: string;
  readonly prize: string;
  readonly shares: string;
  readonly prizes: string;
  readonly chartLabel: string;
}

/** Everything that a sheet with a leaderboard is made from. */
export interface BoardRequest {
  readonly sheetName: string;
  readonly texts: BoardTexts;
  /** Those who are compared, each once. */
  readonly people: readonly string[];
  /** The group of each; a board a group. */
  readonly groups?: readonly string[];
  /** One is ranked by itself, several by a score of 0 to 100 for each, weighted. */
  readonly measures: readonly [BoardMeasure, ...BoardMeasure[]];
  /** What each is measured against; they are then ranked by how much of it they reached. */
  readonly targets?: readonly number[];
  /** Where formulas can read the targets of some of them. */
  readonly targetSource?: { readonly source: SalesSource; readonly isLive: readonly boolean[] };
  /** Undefined where the sources have no dates. */
  readonly days?: BoardDays;
  /** The days before, for who moved up. */
  readonly previous?: BoardDays;
  /** How many places are shown; all if omitted. */
  readonly top?: number;
  readonly ties: "competition" | "dense";
  /** Best first. */
  readonly grades?: { readonly shares: readonly number[]; readonly labels: readonly string[] };
  /** Of the first place, the second and so on, in money. */
  readonly prizes?: readonly number[];
  readonly chart?: BoardChart;
  /** Language of the board's own header row, as SALES.LEADERBOARD takes it. */
  readonly headers: "en" | "zh-CN" | "zh-TW";
}
