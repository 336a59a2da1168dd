import type { Block } from "../../../src/preview/sample/catalogue/block";
import type { Content } from "../../../src/preview/sample/sheetBuilder";

/** What a cell shows of an answer; NaN and undefined are no answer at all. */
export type Answer = readonly (readonly Content[])[];

/** The inputs of a block as plain values, read from the very cells that the workbook shows. */
export interface Inputs {
  number(setting: string): number;
  text(setting: string): string;
  /** A column as numbers; a blank is NaN. */
  numbers(column: string): number[];
  cells(column: string): readonly Content[];
  /** The columns of a table, as numbers. */
  table(name: string): number[][];
}

export function inputsOf({ key, settings, tables }: Block): Inputs {
  const contentOf = (name: string): Content => settings[name]?.content ?? missing(key, name);
  const cells = (path: string): readonly Content[] => {
    const [table, column] = path.split(".");
    return tables[table]?.[column]?.cells ?? missing(key, path);
  };
  const toNumber = (content: Content): number => (typeof content === "number" ? content : NaN);
  return {
    number: (setting) => toNumber(contentOf(setting)),
    text: (setting) => String(contentOf(setting)),
    cells,
    numbers: (column) => cells(column).map(toNumber),
    table: (name) => Object.values(tables[name] ?? missing(key, name)).map((column) => column.cells.map(toNumber)),
  };
}

function missing(key: string, name: string): never {
  throw new Error(`${key} has no input ${name}.`);
}

export const column = (values: readonly Content[]): Answer => values.map((value) => [value]);
/** Columns, each with one entry a row, laid side by side. */
export const sideBySide = (...columns: readonly (readonly Content[])[]): Answer => columns[0].map((_, row) => columns.map((cells) => cells[row]));
