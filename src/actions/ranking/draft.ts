import type { Region } from "../../imports";
import type { BoardRequest, BoardTexts } from "../boardSheet/request";
import type { PeriodChoice } from "./boardPeriod";

/** Where the targets stand. Columns are those of the region, counted on the sheet from 0. */
export interface TargetColumns {
  readonly region: Region;
  readonly person: number;
  readonly target: number;
}

/** What people are compared by: a column, and how much it counts. */
export interface MeasureChoice {
  readonly column: number;
  /** Above 0; counts where there are several. */
  readonly weight: number;
  /** 1 where more is better, -1 where less is. */
  readonly direction: 1 | -1;
}

/** What the user chose. Columns are those of the region, counted on the sheet from 0. */
export interface RankDraft {
  readonly region: Region;
  readonly person: number;
  /** A board for each of its names. */
  readonly group?: number;
  readonly measures: readonly MeasureChoice[];
  readonly dates?: number;
  readonly period: PeriodChoice;
  /** True for who moved up since the days before. */
  readonly compares: boolean;
  /** With them people are ranked by how much of it they reached. */
  readonly targets?: TargetColumns;
  readonly leavesOutIdle: boolean;
  readonly ties: BoardRequest["ties"];
  readonly top?: number;
  readonly grades?: NonNullable<BoardRequest["grades"]>;
  readonly prizes?: readonly number[];
  /** True for a chart beside the board. */
  readonly hasChart: boolean;
}

/** Words of the sheet, in the user's language. */
export interface BoardWords extends BoardTexts {
  readonly sheetName: string;
  /** The note where what was reached is written as numbers. */
  readonly noteFixed: string;
  /** The group of those whose rows name none. */
  readonly noGroup: string;
  readonly headers: BoardRequest["headers"];
}

/** What the user should know of a board beyond its places; the pane has the words. */
export interface BoardNotes {
  readonly unnamedRows: number;
  readonly undatedRows: number;
  /** Names of those who are not ranked because they have no target. */
  readonly withoutTarget: readonly string[];
  /** Names that are written in several ways and stand on the board as several people. */
  readonly alike: readonly string[];
  /** People whose rows name several groups; they stand in the one of most rows. */
  readonly severalGroups: number;
  /** People whose target is the sum of several rows. */
  readonly severalTargets: number;
  /** Names that stand beside several employee numbers or teams: perhaps two people, who stand on the board as one. */
  readonly namesakes: readonly string[];
  /** Heading of a target that has no days of its own, and none that fit the days that count. */
  readonly wholeTarget: string | undefined;
  /** True where nobody has a row in the days before: who moved is told by nothing. */
  readonly hasNothingBefore: boolean;
  /** True where formulas cannot read names or amounts, so that what was reached is written as numbers. */
  readonly hasFixedValues: boolean;
}
