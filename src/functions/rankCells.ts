import { PlanError, type Ties } from "../domain";
import { BLANK, cellError, errorValueOf, folded, isBlank, optionalNumbersIn, placeIn, rangeIn, shapeOf, shapeText, shown, spread, type NumberCells, type Oddity, type Shape } from "./cells";
import { MOST, refuseMoreCells } from "./limits";
import { yesOrNo } from "./yesNo";

/** What a ranking works on: values and pool as numbers (NaN takes no part), and what stands in the other places. */
export interface RankedCells {
  readonly ranked: Float64Array;
  readonly pool: Float64Array;
  readonly odd: ReadonlyMap<number, Oddity>;
  /** The group of each value, where there are groups. */
  readonly names: readonly string[] | undefined;
}

interface Ranges {
  readonly within?: unknown;
  readonly groups?: unknown;
  readonly eligible?: unknown;
}

export function rankedCells(cells: NumberCells, ranges: Ranges, ties?: Ties): RankedCells {
  const within = optionalNumbersIn(ranges.within, "within");
  refuseOtherShape(cells, within, ranges, ties);
  const odd = new Map(cells.odd);
  const groups = besideCells(cells, ranges.groups, "groups", nameOf);
  const eligible = besideCells(cells, ranges.eligible, "eligible", yesNoCell);
  const ranked = cells.values.slice();
  const pool = within ? within.values.slice() : ranked;
  const names = groups && new Array<string>(ranked.length).fill("");
  if (groups || eligible) {
    for (let index = 0; index < ranked.length; index++) {
      const group = groups?.(index) ?? "";
      const eligibility = eligible?.(index) ?? true;
      const oddity = typeof group !== "string" ? group : typeof eligibility !== "boolean" ? eligibility : eligibility ? undefined : BLANK;
      if (names) names[index] = String(group);
      if (oddity === undefined) continue;
      if (!odd.has(index)) odd.set(index, oddity);
      ranked[index] = NaN;
      pool[index] = NaN;
    }
  }
  return { ranked, pool, odd, names };
}

/** A value is a number here, so no rank means that its pool is empty. */
export function nothingToRank(place: number): number {
  if (Number.isNaN(place)) throw new PlanError("nothing-to-rank");
  return place;
}

/** "ordinal", groups and eligible go by position, so within must stand beside the values. */
function refuseOtherShape(cells: NumberCells, within: NumberCells | undefined, { groups, eligible }: Ranges, ties: Ties | undefined): void {
  if (!within || (within.rows === cells.rows && within.columns === cells.columns)) return;
  const parameter = ties === "ordinal" ? 'ties "ordinal"' : isGiven(groups) ? "groups" : isGiven(eligible) ? "eligible" : undefined;
  if (parameter) throw new PlanError("whole-column-needed", { parameter }, { found: shapeText(within), expected: shapeText(cells) });
}

function isGiven(argument: unknown): boolean {
  return argument !== null && argument !== undefined;
}

/** What stands beside each of the cells: in a range of the same shape, or one value for all. */
export function besideCells<T>(cells: NumberCells, argument: unknown, parameter: string, read: (cell: unknown, shape: Shape & { parameter: string }, index: number) => T): ((index: number) => T) | undefined {
  if (!isGiven(argument)) return undefined;
  const range = rangeIn(argument, parameter);
  const shape = shapeOf(range, parameter);
  refuseMoreCells(shape.rows * shape.columns, MOST.names, parameter);
  return spread(shape, cells, (index) => read(range[Math.floor(index / shape.columns)][index % shape.columns], shape, index));
}

function nameOf(cell: unknown, shape: Shape & { parameter: string }, index: number): string | PlanError {
  const errorValue = errorValueOf(cell);
  if (errorValue !== undefined) return cellError(placeIn(shape, shape.parameter, index), errorValue);
  return isBlank(cell) ? "" : folded(String(cell));
}

/** TRUE, a number other than 0, yes or 是; a blank is no, as some hosts hand it over as 0. */
export function yesNoCell(cell: unknown, shape: Shape & { parameter: string }, index: number): boolean | Oddity {
  if (isBlank(cell)) return false;
  const errorValue = errorValueOf(cell);
  if (errorValue !== undefined) return cellError(placeIn(shape, shape.parameter, index), errorValue);
  const isEligible = yesOrNo(cell);
  if (isEligible !== undefined) return isEligible;
  return new PlanError("not-yes-or-no", placeIn(shape, shape.parameter, index), { found: shown(cell) });
}
