import { readFileSync } from "node:fs";
import path from "node:path";
import { createUniverWorkbook, type UniverWorkbook } from "../../src/preview/workbook/univer/headless";
import type { CellInput } from "../../src/preview/workbook/model";
import { ratioRow, type Row } from "./measure";
import type { Shipped } from "./shipped";

const COUNT = 600;
const BANDS = [[0, 0.01], [10_000, 0.02], [30_000, 0.03], [60_000, 0.04], [100_000, 0.05]];
const metadata = path.resolve(__dirname, "../../dist/functions.json");

interface Question {
  readonly what: string;
  readonly spilled: string;
  /** The native formula that answers it for one row. */
  readonly native: (row: number) => string;
}

const amounts = `$A$1:$A$${COUNT}`;
const exactShare = (row: string) => `${row}/SUM(${amounts})*100000`;
const QUESTIONS: readonly Question[] = [
  { what: "COMMISSION", spilled: `=SALES.COMMISSION(A1:A${COUNT},F2:G6)`, native: (row) => `=ROUND(SUMPRODUCT((A${row}>$F$2:$F$6)*(A${row}-$F$2:$F$6)*$H$2:$H$6),2)` },
  { what: "RANK", spilled: `=SALES.RANK(A1:A${COUNT})`, native: (row) => `=COUNTIF(${amounts},">"&A${row})+1` },
  {
    what: "SPLIT",
    spilled: `=SALES.SPLIT(100000,A1:A${COUNT},1)`,
    // Rounded down, and one more where the remainder is among the largest of those that are missing.
    native: (row) => `=INT(${exactShare(`A${row}`)})+(SUMPRODUCT(--(MOD(${exactShare(amounts)},1)>MOD(${exactShare(`A${row}`)},1)))<100000-SUMPRODUCT(INT(${exactShare(amounts)})))`,
  },
];

/** Amounts in A, bands from F2 on: from, rate, and the step in rate that SUMPRODUCT needs. */
async function openWorkbook(functions: Shipped): Promise<UniverWorkbook> {
  const { functions: declarations } = JSON.parse(readFileSync(metadata, "utf8"));
  const workbook = await createUniverWorkbook(
    { name: "Bench", names: [], styles: [], unread: [], activeSheet: "Sheet1", sheets: [{ name: "Sheet1", visibility: "Visible", cells: [], columns: [], rows: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [], isProtected: false }] },
    { functions: declarations, namespace: "SALES", caller: { call: async (id, parameters) => ({ ok: true, value: functions[id](...parameters) }) } },
  );
  // 7919 and 150,000 share no factor: no two amounts tie, so that native formulas need no rule for ties.
  put(workbook, 0, 0, Array.from({ length: COUNT }, (_, index) => [((index * 7919) % 150_000) + 0.5]));
  put(workbook, 1, 5, BANDS.map(([from, rate], index) => [from, rate, rate - (BANDS[index - 1]?.[1] ?? 0)]));
  await workbook.whenSettled();
  return workbook;
}

function put(workbook: UniverWorkbook, row: number, column: number, inputs: CellInput[][]): void {
  workbook.write({ sheetId: workbook.activeSheetId(), row, column, rowCount: inputs.length, columnCount: inputs[0].length }, inputs);
}

async function timeToCalculate(workbook: UniverWorkbook, column: number, formulas: string[]): Promise<number> {
  const start = performance.now();
  put(workbook, 0, column, formulas.map((formula) => [formula]));
  await workbook.whenSettled();
  return performance.now() - start;
}

function shown(workbook: UniverWorkbook, column: number): number[] {
  return workbook.values({ sheetId: workbook.activeSheetId(), row: 0, column, rowCount: COUNT, columnCount: 1 }).map(([value]) => Number(value));
}

interface Times {
  readonly spilled: number;
  readonly native: number;
  readonly spilledOne: number;
  readonly nativeOne: number;
}

async function askOnce({ what, spilled, native }: Question, functions: Shipped): Promise<Times> {
  const workbook = await openWorkbook(functions);
  const nativeOne = await timeToCalculate(workbook, 9, [native(1)]);
  const spilledOne = await timeToCalculate(workbook, 10, [spilled.replace(`A1:A${COUNT}`, "A1:A1")]);
  const nativeAll = await timeToCalculate(workbook, 1, Array.from({ length: COUNT }, (_, index) => native(index + 1)));
  const spilledAll = await timeToCalculate(workbook, 2, [spilled]);
  const own = shown(workbook, 2);
  const differing = shown(workbook, 1).filter((value, index) => !(Math.abs(value - own[index]) < 0.011)).length;
  if (differing > 0) throw new Error(`${differing} of ${COUNT} native formulas disagree with SALES.${what}.`);
  workbook.dispose();
  return { spilled: spilledAll, native: nativeAll, spilledOne, nativeOne };
}

async function ask(question: Question, functions: Shipped): Promise<Row[]> {
  const times: Times[] = [];
  for (let round = 0; round < 5; round++) times.push(await askOnce(question, functions));
  const median = (of: (time: Times) => number): number => times.map(of).sort((one, other) => one - other)[Math.floor(times.length / 2)];
  const gross = median((time) => time.spilled);
  const rows = Math.max(0, gross - median((time) => time.spilledOne));
  const nativeRows = Math.max(1, median((time) => time.native) - median((time) => time.nativeOne));
  const against = `${COUNT} native formulas`;
  return [
    ratioRow(`${question.what} spilled over ${COUNT} cells, in the preview`, gross, against, gross / median((time) => time.native)),
    ratioRow(`  of which ${COUNT} cells cost over one cell`, rows, `the same of ${against}`, rows / nativeRows, 1),
  ];
}

/**
 * One spilled function against 600 native formulas that ask the same, both in the preview's engine. The engine waits
 * before each calculation, and a custom function takes two of them (#BUSY!, then the answer), so the second line of
 * each question takes those waits off: what the cells cost over a single cell. The answers are checked to be the same.
 */
export async function run(functions: Shipped): Promise<Row[]> {
  const rows: Row[] = [];
  for (const question of QUESTIONS) rows.push(...(await ask(question, functions)));
  return rows;
}
