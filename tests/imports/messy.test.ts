import { mapWorkbook, type ColumnMap, type Region } from "../../src/imports";
import { chineseLedger } from "../support/messy/chineseLedger";
import { englishSloppy } from "../support/messy/englishSloppy";
import { gridsOf, type MessyWorkbook, type Truth } from "../support/messy/messy";
import { monthPlan } from "../support/messy/monthPlan";
import { monthResults } from "../support/messy/monthResults";

const VARIATIONS = 50;
const workbooks = { chineseLedger, monthPlan, monthResults, englishSloppy };

/** What is wrong with the map of one region, in words; nothing where all is right or asked. */
function faultsOf(regions: readonly Region[], truth: Truth): string[] {
  const onSheet = regions.filter(({ sheetName }) => sheetName === truth.sheet);
  const region = onSheet.find(({ headerRows }) => headerRows[headerRows.length - 1] === truth.headerRow);
  if (!region) return [`header row ${truth.headerRow} is not found: ${onSheet.map(({ headerRows }) => headerRows.join("+")).join("; ")}`];
  const rows = region.firstRow === truth.firstRow && region.lastRow === truth.lastRow ? [] : [`body ${region.firstRow}..${region.lastRow} is ${truth.firstRow}..${truth.lastRow}`];
  const totals = region.totals.map(({ row }) => row).join() === truth.totalRows.join() ? [] : [`totals ${region.totals.map(({ row }) => row).join()} are ${truth.totalRows.join()}`];
  const isKindAsked = region.questions.some(({ code }) => code === "kind-unclear" || code === "values-across-unclear");
  const kind = (region.kind === truth.kind && region.layout === truth.layout) || isKindAsked ? [] : [`kind ${region.kind} ${region.layout} is ${truth.kind}`];
  return [...(onSheet.length === 1 ? [] : [`${onSheet.length} regions`]), ...rows, ...totals, ...kind, ...[...truth.columns.keys()].flatMap((column) => columnFaults(region, truth, column))];
}

function columnFaults(region: Region, truth: Truth, at: number): string[] {
  const expected = truth.columns.get(at);
  const column: ColumnMap | undefined = region.columns.find((one) => one.column === at);
  if (!expected || !column) return [`column ${at} is not in the region`];
  const isAsked = region.questions.some(({ candidates }) => candidates.includes(at));
  const meaning = column.meaning === expected.meaning || isAsked ? [] : [`${expected.header} is ${column.meaning}, not ${expected.meaning}`];
  const isUnitAsked = region.questions.some(({ code, candidates }) => code === "unit-unclear" && candidates.includes(at));
  const unit = expected.factor === undefined || column.unit.factor === expected.factor || isUnitAsked ? [] : [`${expected.header} has the unit ${column.unit.factor}, not ${expected.factor}`];
  return [...meaning, ...unit];
}

function needlessIn(regions: readonly Region[], workbook: MessyWorkbook): string[] {
  return workbook.truths.flatMap((truth) => regions.filter(({ sheetName }) => sheetName === truth.sheet).flatMap(({ questions, columns }) => questions
    .filter(({ code }) => !truth.legitimate.includes(code))
    .map(({ code, meaning, candidates }) => `${truth.sheet}: ${code} ${meaning ?? ""} ${candidates.map((at) => columns.find(({ column }) => column === at)?.header).join("|")}`)));
}

describe.each(Object.entries(workbooks))("%s", (_, make) => {
  const all = Array.from({ length: VARIATIONS }, (__, seed) => {
    const workbook = make(seed);
    return { workbook, seed, regions: mapWorkbook(gridsOf(workbook)).sheets.flatMap((sheet) => sheet.regions) };
  });

  it("is mapped without a silent mistake in every variation", () => {
    const faults = all.flatMap(({ workbook, seed, regions }) => workbook.truths.flatMap((truth) => faultsOf(regions, truth).map((fault) => `${seed} ${truth.sheet}: ${fault}`)));
    expect(faults).toEqual([]);
  });

  it("asks nothing that a careful person would not ask in four of five variations", () => {
    const needless = all.map(({ workbook, seed, regions }) => needlessIn(regions, workbook).map((question) => `${seed} ${question}`));
    expect({ needless: needless.flat(), isRare: needless.filter((questions) => questions.length > 0).length <= VARIATIONS / 5 }).toMatchObject({ isRare: true });
  });

  it("asks which measure or unit is meant wherever two are", () => {
    const missed = all.flatMap(({ workbook, seed, regions }) => workbook.truths
      .filter(({ legitimate }) => legitimate.includes("which-measure"))
      .filter((truth) => !regions.some(({ sheetName, questions }) => sheetName === truth.sheet && questions.some(({ code }) => code === "which-measure")))
      .map(({ sheet }) => `${seed} ${sheet}`));
    expect(missed).toEqual([]);
  });
});
