import type { TableInfo } from "../model";
import { WorkbookRefusal } from "../model";
import { tokenize } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";
import { absoluteReference } from "./references";
import { forEngine, forPerson, parseStructured } from "./structuredReferences";
import type { StructuredReference } from "./structuredReferences";

/** What a formula's translation depends on: the workbook's tables, and the cell that it stands in. */
export interface FormulaContext {
  readonly tables: readonly TableInfo[];
  sheetName(sheetId: string): string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** A formula that the engine cannot read is refused; otherwise it is passed on and shows an error in its cell. */
  readonly isStrict: boolean;
}

const futureFunction = /^(?:_xlfn\.)?(?:_xlws\.)?/i;

/** From what a person types (or a file stores) to what the engine reads. */
export function toEngineFormula(formula: string, context: FormulaContext): string {
  if (!/[[#_]|\p{L}/u.test(formula)) return formula;
  return tokenize(formula).map((token) => engineText(token, context)).join("");
}

function engineText(token: FormulaToken, context: FormulaContext): string {
  switch (token.kind) {
    case "function":
      return functionText(token.text);
    case "name":
      return context.tables.find(({ name }) => same(name, token.text))?.name ?? token.text;
    case "spillOperator":
      return refuse(context, "A spilled range such as A1# is not understood here: name its cells instead.", token.text);
    case "structured":
      return structuredText(token, context);
    default:
      return token.text;
  }
}

/** `_xldudf_SALES_SPLIT` is how a file spells SALES.SPLIT; the underscore after the namespace stands for the dot. */
function functionText(name: string): string {
  const plain = name.replace(futureFunction, "");
  const custom = /^_xldudf_([\p{L}\p{N}]+)_(.+)$/iu.exec(plain);
  return custom ? `${custom[1]}.${custom[2]}` : plain;
}

function structuredText(token: FormulaToken & { kind: "structured" }, context: FormulaContext): string {
  const table = token.table === "" ? tableAround(context) : context.tables.find(({ name }) => same(name, token.table));
  if (!table) return refuse(context, token.table === "" ? `${token.text} has a meaning inside a table only.` : `There is no table "${token.table}".`, token.text);
  const parsed = parseStructured(token.inner);
  const reference = parsed && withOwnSpelling(parsed, table);
  if (!reference) return refuse(context, `${token.text} names a column that table "${table.name}" does not have.`, "#REF!");
  if (reference.sections.includes("#Totals")) return totalsText(reference, table, context);
  return forEngine(table.name, reference);
}

/** The engine knows no totals row; the cells of that row are named instead. */
function totalsText(reference: StructuredReference, table: TableInfo, context: FormulaContext): string {
  if (!table.hasTotals) return "#REF!";
  const first = reference.first === undefined ? 0 : table.columns.indexOf(reference.first);
  const last = reference.first === undefined ? table.columns.length - 1 : table.columns.indexOf(reference.last ?? reference.first);
  const row = table.area.row + table.area.rowCount - 1;
  return absoluteReference(context.sheetName(table.area.sheetId), row, table.area.column + first, row, table.area.column + last);
}

/** From what the engine keeps to what Excel would show in the formula bar of that cell. */
export function toPersonFormula(formula: string, context: FormulaContext): string {
  if (!formula.includes("[")) return formula;
  const around = tableAround(context);
  return tokenize(formula)
    .map((token) => {
      const reference = token.kind === "structured" && token.table !== "" ? parseStructured(token.inner) : undefined;
      if (token.kind !== "structured" || !reference) return token.text;
      return forPerson(around && same(around.name, token.table) ? "" : token.table, reference);
    })
    .join("");
}

/** A formula as the engine keeps it, with the columns of tables called by their new names. */
export function withRenamedColumns(formula: string, renamed: readonly { readonly table: string; readonly from: string; readonly to: string }[]): string {
  const newName = (table: string, column: string | undefined): string | undefined =>
    column === undefined ? undefined : (renamed.find((change) => same(change.table, table) && same(change.from, column))?.to ?? column);
  return tokenize(formula)
    .map((token) => {
      const reference = token.kind === "structured" ? parseStructured(token.inner) : undefined;
      if (token.kind !== "structured" || !reference) return token.text;
      const [first, last] = [newName(token.table, reference.first), newName(token.table, reference.last)];
      return forEngine(token.table, { sections: reference.sections, ...(first !== undefined && { first }), ...(last !== undefined && { last }) });
    })
    .join("");
}

function tableAround({ tables, sheetId, row, column }: FormulaContext): TableInfo | undefined {
  return tables.find(({ area }) => area.sheetId === sheetId && row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount);
}

function withOwnSpelling(reference: StructuredReference, table: TableInfo): StructuredReference | undefined {
  const spelling = (column: string | undefined): string | undefined => table.columns.find((name) => column !== undefined && same(name, column));
  const first = spelling(reference.first);
  const last = spelling(reference.last);
  if ((reference.first !== undefined && first === undefined) || (reference.last !== undefined && last === undefined)) return undefined;
  return { sections: reference.sections, ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

function refuse(context: FormulaContext, message: string, otherwise: string): string {
  if (context.isStrict) throw new WorkbookRefusal("InvalidArgument", message);
  return otherwise;
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
