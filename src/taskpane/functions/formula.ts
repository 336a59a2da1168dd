import { dayOfText } from "../../domain";
import { quoteSheet, readAddress, type Area } from "../../workbook/address";
import { intersect } from "../../workbook/area";
import { numberText } from "../input/numbers";
import { formulaName } from "./catalogue";
import type { CatalogueEntry, Parameter } from "./catalogue/entry";

type ArgumentProblem = "missing" | "unbalanced" | "separated";

export type FormulaDraft = Readonly<Record<string, string>>;

export interface BuiltFormula {
  /** With "..." where a needed argument is still missing: shown, not inserted. */
  readonly text: string;
  readonly problems: Readonly<Record<string, ArgumentProblem>>;
}

/**
 * The formula that the arguments of a form make, in the one notation that Excel takes from an add-in:
 * English names, comma between arguments, point in decimals, whatever the user's locale shows.
 * Optional arguments at the end are dropped, one in the middle stays an empty place.
 *
 * @param sheetName - The sheet that the formula goes into: its own cells are named without the sheet.
 */
export function buildFormula(entry: CatalogueEntry, draft: FormulaDraft, sheetName?: string): BuiltFormula {
  const places = entry.parameters.map((parameter) => argument(parameter, draft[parameter.name] ?? "", sheetName));
  const problems = Object.fromEntries(
    places.flatMap(({ problem }, index) => (problem === undefined ? [] : [[entry.parameters[index]?.name ?? "", problem] as const])),
  );
  const lastUsed = places.reduce((last, { text }, index) => (text === "" ? last : index), -1);
  return { text: `=${formulaName(entry.id)}(${places.slice(0, lastUsed + 1).map(({ text }) => text).join(", ")})`, problems };
}

/** The arguments one by one, "" where omitted, with the sheets that the person named. */
export function argumentTexts(entry: CatalogueEntry, draft: FormulaDraft): readonly string[] {
  return entry.parameters.map((parameter) => argumentText(parameter, draft[parameter.name] ?? ""));
}

function argument(parameter: Parameter, raw: string, sheetName: string | undefined): { text: string; problem?: ArgumentProblem } {
  const text = argumentText(parameter, raw, sheetName);
  if (text === "" && parameter.optional) return { text };
  if (parameter.shape.kind === "word") return { text: text === "" ? quoteText(parameter.shape.choices[0].word) : text };
  if (text === "") return { text: "…", problem: "missing" };
  const problem = structureProblem(text);
  return problem === undefined ? { text } : { text, problem };
}

const looksLikeDate = /^\d{4}([-/])\d{1,2}\1\d{1,2}$/;

/** One argument as it stands in a formula: words quoted, numbers with a point and without separators, sheet names quoted where they must be. */
function argumentText({ shape }: Parameter, raw: string, sheetName?: string): string {
  const text = raw.trim().replace(/^=\s*/, "");
  if (text === "") return "";
  if (shape.kind === "word") return isReference(text) || isQuoted(text) ? text : quoteText(text);
  // Without quotes a date, and a slip such as 2026-06-31, would be a subtraction or a division.
  if (shape.kind === "date" && (dayOfText(text) !== undefined || looksLikeDate.test(text))) return quoteText(text);
  return numberText(text) ?? localAddress(quotedAddress(text), sheetName);
}

export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `My Sheet!A1` -> `'My Sheet'!A1`; what is already quoted or needs no quotes stays. */
function quotedAddress(address: string): string {
  const parts = /^([^'"{([,!]+)!(\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)$/.exec(address);
  return parts === null ? address : `${quoteSheet(parts[1] ?? "")}!${parts[2] ?? ""}`;
}

/** The argument whose range holds a cell that the formula would fill: such a formula would go round in a circle. */
export function parameterAround(entry: CatalogueEntry, draft: FormulaDraft, target: string): string | undefined {
  const cell = areaOf(target);
  return entry.parameters.find(({ name }) => {
    const area = areaOf(draft[name] ?? "");
    return cell !== undefined && area !== undefined && intersect({ ...area, sheetName: area.sheetName ?? cell.sheetName }, cell) !== undefined;
  })?.name;
}

function areaOf(text: string): Area | undefined {
  return readAddress(text.trim().replace(/^=/, ""));
}

function localAddress(address: string, sheetName: string | undefined): string {
  if (sheetName === undefined) return address;
  const own = `${quoteSheet(sheetName)}!`;
  return address.startsWith(own) ? address.slice(own.length) : address;
}

function isReference(text: string): boolean {
  return /^('[^']+'!|[^!'"]+!)?\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(text);
}

function isQuoted(text: string): boolean {
  return /^"(?:[^"]|"")*"$/.test(text);
}

/** Brackets and quotes must close inside one argument, and no comma may stand outside them: else the next arguments move. */
function structureProblem(text: string): ArgumentProblem | undefined {
  // Quotes of texts and of sheet names hide what is inside them; a doubled quote is two such runs side by side.
  const bare = text.replace(/"[^"]*"|'[^']*'/g, "");
  if (/["']/.test(bare)) return "unbalanced";
  const open: string[] = [];
  const closes: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
  let separated = false;
  for (const character of bare) {
    if ("([{".includes(character)) open.push(character);
    else if (character in closes && open.pop() !== closes[character]) return "unbalanced";
    else if (character === "," && open.length === 0) separated = true;
  }
  if (open.length > 0) return "unbalanced";
  return separated ? "separated" : undefined;
}
