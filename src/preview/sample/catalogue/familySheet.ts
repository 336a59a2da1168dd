import type { SheetSnapshot } from "../../workbook/snapshot";
import { addressOf, referenceOf } from "../../xlsx/address";
import type { StyleList } from "../../xlsx/styleList";
import { look } from "../look";
import { SheetBuilder, type Content } from "../sheetBuilder";
import type { Block, ExpectedValues, FamilySheet } from "./block";
import { placedFormula, placesOf, type Place } from "./layout";

const AGREES = "ok";
const DIFFERS = "differs";

/** Where the overview finds how many cells of a block differ. */
export interface CheckedBlock {
  readonly block: Block;
  readonly sheetName: string;
  readonly checks: string;
  readonly cellCount: number;
}

/** One sheet: every function of a family on real data, what it must answer beside it, and a native formula that compares the two. */
export function familySheet(family: FamilySheet, expected: ExpectedValues, styles: StyleList): { readonly sheet: SheetSnapshot; readonly checked: readonly CheckedBlock[] } {
  const sheet = new SheetBuilder(family.name, styles);
  sheet.put("A1", family.title, look.title);
  sheet.put("A2", "Green: the live formula. Grey: what it must answer, worked out by another program. The last column compares the two, row by row.", look.note);
  const places = placesOf(family, ({ key }) => answerTo(key, expected).length);
  const checked = [...places].map(([block, place]) => layBlock(sheet, block, place, answerTo(block.key, expected), family.name));
  const lastColumn = Math.max(...[...places.values()].map(({ checkColumn }) => checkColumn));
  const headingRows = [...places.values()].map(({ headingRow }) => ({ index: headingRow, height: 40 }));
  return { sheet: sheet.build({ widths: Array<number>(lastColumn + 1).fill(108), freeze: { rows: 2, columns: 0 }, heights: [{ index: 0, height: 32 }, ...headingRows] }), checked };
}

function answerTo(key: string, expected: ExpectedValues): readonly (readonly Content[])[] {
  const answer = expected[key];
  if (answer === undefined) throw new Error(`No expected values for ${key}.`);
  return answer;
}

function layBlock(sheet: SheetBuilder, block: Block, place: Place, answer: readonly (readonly Content[])[], sheetName: string): CheckedBlock {
  const formula = placedFormula(block, place);
  sheet.putAt(place.row, 0, `SALES.${block.id}  ${block.question}`, look.section);
  sheet.putAt(place.row + 1, 0, block.data, look.note);
  sheet.putAt(place.row + 2, 0, formula.slice(1), look.formulaText);
  Object.values(block.settings).forEach(({ label, content, style }, index) => {
    sheet.putAt(place.row + 3 + index, 0, label, look.label);
    sheet.putAt(place.row + 3 + index, 1, content, { ...look.input, ...style });
  });
  layInputs(sheet, place);
  layAnswer(sheet, block, place, formula, answer);
  const checks = layChecks(sheet, place, answer);
  return { block, sheetName, checks, cellCount: answer.reduce((sum, row) => sum + row.length, 0) };
}

function layInputs(sheet: SheetBuilder, { headingRow, inputColumns }: Place): void {
  for (const [{ heading, style, cells }, column] of inputColumns) {
    sheet.putAt(headingRow, column, heading, look.header);
    cells.forEach((content, index) => sheet.putAt(headingRow + 1 + index, column, content, style));
  }
}

function layAnswer(sheet: SheetBuilder, { results, id }: Block, { headingRow, resultColumn, expectedColumn }: Place, formula: string, answer: readonly (readonly Content[])[]): void {
  results.forEach(({ heading, style }, column) => {
    sheet.putAt(headingRow, resultColumn + column, heading || `SALES.${id}`, look.liveHeader);
    sheet.putAt(headingRow, expectedColumn + column, `Expected: ${heading || id}`, look.expectedHeader);
    answer.forEach((row, index) => {
      const isAnchor = index === 0 && column === 0;
      sheet.putAt(headingRow + 1 + index, resultColumn + column, isAnchor ? formula : "", style, isAnchor);
      sheet.putAt(headingRow + 1 + index, expectedColumn + column, row[column] ?? "", { ...style, ...look.expected });
    });
  });
}

function layChecks(sheet: SheetBuilder, { headingRow, resultColumn, expectedColumn, checkColumn }: Place, answer: readonly (readonly Content[])[]): string {
  sheet.putAt(headingRow, checkColumn, "Check", look.expectedHeader);
  answer.forEach((row, index) => {
    const same = row.map((content, column) => sameness(content, addressOf(headingRow + 1 + index, resultColumn + column), addressOf(headingRow + 1 + index, expectedColumn + column)));
    sheet.putAt(headingRow + 1 + index, checkColumn, `=IF(${same.length === 1 ? same[0] : `AND(${same.join(",")})`},"${AGREES}","${DIFFERS}")`, look.key);
  });
  return referenceOf({ row: headingRow + 1, column: checkColumn, rowCount: answer.length, columnCount: 1 });
}

/** How a native formula sees that a cell shows what it must: numbers to nine digits, everything else to the letter. */
function sameness(content: Content, actual: string, expected: string): string {
  if (content === "#N/A") return `ISNA(${actual})`;
  if (content === "") return `IFERROR(${actual}="",FALSE)`;
  return typeof content === "number" ? `IFERROR(ABS(${actual}-${expected})<=0.000000001*MAX(1,ABS(${expected})),FALSE)` : `IFERROR(${actual}=${expected},FALSE)`;
}

/** A native formula for the number of rows that do not agree. */
export function differencesIn({ sheetName, checks }: CheckedBlock): string {
  const range = `${sheetName}!${checks}`;
  return `=ROWS(${range})-COUNTIF(${range},"${AGREES}")`;
}
