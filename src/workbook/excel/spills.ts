import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { cellAt, intersect } from "../area";
import type { CellPlace, CellValue, SpilledPlace } from "../workbook";
import { inSequence, portions } from "../chunks";
import { rangeOf } from "./locate";
import type { Located } from "./locate";

/** Cells that are asked for their spill in one request. */
const cellsPerRequest = 500;

/**
 * The cells of a reading that a formula elsewhere fills.
 *
 * A spill is a rectangle that grows to the right and down from its formula. So one that reaches into the area has
 * its formula inside, or shows in the area's first row or first column: only these cells are asked.
 */
export async function readSpills(context: Excel.RequestContext, located: Located, formulas: readonly (readonly CellValue[])[]): Promise<readonly SpilledPlace[]> {
  const inside = formulaPlaces(formulas).map((place) => cellAt(located.area, place));
  const outside = await spillParents(context, located, edgePlaces(formulas).map((place) => cellAt(located.area, place)));
  const anchors = [...new Map([...inside, ...outside].map((anchor) => [formatAddress(anchor), anchor])).values()];
  const spills = await spillAreas(context, located, anchors);
  return spills.flatMap(({ anchor, spill }) => filledPlaces(located.area, anchor, spill));
}

/** Formulas whose spill could fill another cell of the reading: the next one right or below is no other formula. */
function formulaPlaces(formulas: readonly (readonly CellValue[])[]): readonly CellPlace[] {
  const isFormula = (content: CellValue | undefined): boolean => typeof content === "string" && content.startsWith("=");
  const couldFill = (formula: CellValue, next: CellValue | undefined): boolean => next !== undefined && (!isFormula(next) || next === formula);
  return formulas.flatMap((row, r) => row.flatMap((formula, c) => {
    const isCandidate = isFormula(formula) && (couldFill(formula, row[c + 1]) || couldFill(formula, formulas[r + 1]?.[c]));
    return isCandidate ? [{ row: r, column: c }] : [];
  }));
}

function edgePlaces(formulas: readonly (readonly CellValue[])[]): readonly CellPlace[] {
  const top = (formulas[0] ?? []).map((_, column) => ({ row: 0, column }));
  return [...top, ...formulas.slice(1).map((_, index) => ({ row: index + 1, column: 0 }))];
}

async function spillParents(context: Excel.RequestContext, { sheet }: Located, cells: readonly Area[]): Promise<readonly Area[]> {
  const found = await inSequence(portions(cells, cellsPerRequest), async (portion) => {
    const parents = portion.map((cell) => rangeOf(sheet, cell).getSpillParentOrNullObject());
    for (const parent of parents) parent.load("address");
    await context.sync();
    return parents.filter((parent) => !parent.isNullObject).map((parent) => parseAddress(parent.address));
  });
  return found.flat();
}

interface Spill {
  readonly anchor: Area;
  readonly spill: Area;
}

async function spillAreas(context: Excel.RequestContext, { sheet }: Located, anchors: readonly Area[]): Promise<readonly Spill[]> {
  const found = await inSequence(portions(anchors, cellsPerRequest), async (portion) => {
    const spills = portion.map((anchor) => ({ anchor, range: rangeOf(sheet, anchor).getSpillingToRangeOrNullObject() }));
    for (const { range } of spills) range.load("address");
    await context.sync();
    return spills.filter(({ range }) => !range.isNullObject).map(({ anchor, range }) => ({ anchor, spill: parseAddress(range.address) }));
  });
  return found.flat();
}

function filledPlaces(area: Area, anchor: Area, spill: Area): readonly SpilledPlace[] {
  const common = intersect(area, spill);
  if (!common) return [];
  const address = formatAddress({ ...anchor, sheetName: area.sheetName });
  const places: SpilledPlace[] = [];
  for (let row = common.row; row < common.row + common.rowCount; row += 1) {
    for (let column = common.column; column < common.column + common.columnCount; column += 1) {
      if (row !== anchor.row || column !== anchor.column) places.push({ row: row - area.row, column: column - area.column, anchor: address });
    }
  }
  return places;
}
