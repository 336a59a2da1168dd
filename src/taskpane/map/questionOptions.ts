import type { ColumnMap, Question, Region, SheetGrid } from "../../imports";
import type { Translator } from "../../locales/messages";
import { noColumn } from "./answeredRegion";
import { exampleValues } from "./exampleValues";
import { columnName } from "./regionPlace";
import { columnPlace, ratioFactors, unitFactors } from "./words";

/** One answer to a question, as it is offered. */
export interface QuestionOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

/** What a question can be answered with, the likelier first. */
export function questionOptions(translator: Translator, grid: SheetGrid | undefined, region: Region, question: Question): readonly QuestionOption[] {
  const { text } = translator;
  const columns = question.candidates.flatMap((at) => region.columns.filter(({ column }) => column === at));
  switch (question.code) {
    case "which-column":
    case "which-measure":
      return columns.map((column) => columnOption(translator, grid, region, column));
    case "is-this-the-meaning":
      return [...columns.map((column) => columnOption(translator, grid, region, column)), { value: noColumn, label: text("map.answer.none") }];
    case "unit-unclear":
      return question.meaning === "rate" ? rateOptions(translator, question) : unitOptions(translator, grid, region, columns);
    case "which-header-row":
      return (question.rows ?? []).map((row) => ({ value: String(row), label: text("map.answer.row", { row: String(row + 1), texts: rowTexts(grid, region, row) }) }));
    case "kind-unclear":
      return (question.kinds ?? []).map((kind) => ({ value: kind, label: text(`map.kind.${kind}`) }));
    case "values-across-unclear":
      return (["target", "actual"] as const).map((meaning) => ({ value: meaning, label: text(`meaning.${meaning}`) }));
  }
}

function columnOption(translator: Translator, grid: SheetGrid | undefined, region: Region, column: ColumnMap): QuestionOption {
  const examples = exampleValues(translator, grid, region, column);
  const place = columnPlace(translator, column);
  return {
    value: String(column.column), label: columnName(column),
    detail: examples.length === 0 ? place : `${place} · ${translator.text("map.examples", { values: examples.join(" / ") })}`,
  };
}

/** Each unit with what an example would be worth in it. */
function unitOptions({ text, number }: Translator, grid: SheetGrid | undefined, region: Region, columns: readonly ColumnMap[]): readonly QuestionOption[] {
  const example = columns.map((column) => firstNumber(grid, region, column)).find((value) => value !== undefined) ?? 1;
  return unitFactors.map((factor) => ({ value: String(factor), label: text("map.unit.of", { unit: text(`map.unit.${factor}`), example, amount: number(example * factor) }) }));
}

function rateOptions({ text, number, percent }: Translator, { reasons }: Question): readonly QuestionOption[] {
  const example = reasons.find(({ count }) => count !== undefined)?.count ?? 0.5;
  return ratioFactors.map((factor) => ({ value: String(factor), label: text("map.rate.of", { example: number(example), rate: percent(example * factor) }) }));
}

function firstNumber(grid: SheetGrid | undefined, region: Region, { column }: ColumnMap): number | undefined {
  for (let row = region.firstRow; row <= region.lastRow; row++) {
    const cell = grid?.values[row - grid.row]?.[column - grid.column];
    if (typeof cell === "number" && cell !== 0) return cell;
  }
  return undefined;
}

function rowTexts(grid: SheetGrid | undefined, { firstColumn, lastColumn }: Region, row: number): string {
  const cells = grid?.values[row - grid.row]?.slice(firstColumn - grid.column, lastColumn - grid.column + 1) ?? [];
  return cells.filter((cell) => cell !== "").slice(0, 4).join(" / ");
}
