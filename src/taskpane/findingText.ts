import type { HealthFinding } from "../actions/checkWorkbook";
import type { Translator } from "../locales/messages";
import { findingColumn } from "./findingPlaces";

/** Spaces that nobody would see: what is wrong with such a name is the spaces. */
const middleDot = "·";

/** The sentence of a finding. Rows are names of rows, not amounts: they are written without separators. */
export function findingText({ text }: Translator, finding: HealthFinding): string {
  const { code, values } = finding;
  const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isRow(name, code) ? String(value) : value]));
  const column = values.column === "" ? findingColumn(finding) : values.column;
  const name = typeof values.name === "string" ? withVisibleSpaces(values.name) : undefined;
  return text(`health.what.${code}`, { sheet: finding.sheetName, ...told, ...(column !== undefined && { column }), ...(name !== undefined && { name }) });
}

function isRow(name: string, code: HealthFinding["code"]): boolean {
  return (code === "duplicate-rows" || code === "near-duplicate-rows") && (name === "row" || name === "other");
}

/** A name in which the spaces that do not belong there can be seen. */
export function withVisibleSpaces(name: string): string {
  return name.replace(/^\s+|\s+$|\s{2,}/gu, (spaces) => middleDot.repeat(spaces.length)).replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, middleDot);
}
