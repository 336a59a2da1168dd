import type { CellStyle } from "../../workbook/snapshot";
import type { Content } from "../sheetBuilder";

/** A column of an input table, as a reader sees it. */
export interface InputColumn {
  readonly heading: string;
  readonly style?: CellStyle;
  readonly cells: readonly Content[];
}

/** A single input with its label. */
interface Setting {
  readonly label: string;
  readonly content: Content;
  readonly style?: CellStyle;
}

/** What the formula answers with: the headings above it, and how its columns look. */
interface ResultColumn {
  readonly heading: string;
  readonly style?: CellStyle;
}

/** One function at work: what goes in, the formula, and how its answer is headed. What it must answer stands in expected.json under `key`. */
export interface Block {
  /** Permanent: names the expected values. */
  readonly key: string;
  /** Function id without the namespace. */
  readonly id: string;
  readonly question: string;
  readonly data: string;
  readonly settings: Readonly<Record<string, Setting>>;
  /** Tables side by side, each with columns of one length. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, InputColumn>>>>;
  /** `{total}` is the cell of a setting, `{team.sales}` the cells of a column, `{bands}` the cells of a whole table. */
  readonly formula: string;
  readonly results: readonly ResultColumn[];
}

/** The sheet of one family. */
export interface FamilySheet {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The answers that stand beside the formulas, by the key of the block: row by row, "" for a blank, "#N/A" for an error. */
export type ExpectedValues = Readonly<Record<string, readonly (readonly Content[])[]>>;
