import { PlanError, type Funnel } from "../domain";
import { amountsBeside } from "./amountsBeside";
import type { Answer } from "./answer";
import { BLANK, folded, isBlank, placeIn, rangeIn, refuseBlock, shapeOf, shown, type Oddity, type Shape } from "./cells";
import type { HeaderTexts } from "./headers";
import { labelIn } from "./labelCells";

type Range = Shape & { readonly parameter: string; readonly cells: readonly unknown[][] };

/** What FUNNEL works on: each deal's place in the order, and the stages as the user wrote them. */
interface FunnelCells {
  readonly places: Int32Array;
  readonly amounts: Float64Array | undefined;
  readonly stages: readonly Answer[];
}

export function funnelCells(ranges: { readonly stages: unknown; readonly order: unknown; readonly amounts: unknown }): FunnelCells {
  const deals = shapedRange(ranges.stages, "stages");
  const { stages, placeOf } = orderIn(ranges.order);
  const amounts = amountsBeside(deals, ranges.amounts);
  const places = placesIn(deals, placeOf, stages.length);
  if (amounts?.isOwn) {
    // A deal that has an amount but no stage stands outside the order; without an amount it is an empty row.
    amounts.values.forEach((amount, index) => places[index] === -1 && !Number.isNaN(amount) && amount !== 0 && (places[index] = stages.length));
  }
  return { places, amounts: amounts?.values, stages };
}

function shapedRange(argument: unknown, parameter: string): Range {
  const cells = rangeIn(argument, parameter);
  return { cells, ...shapeOf(cells, parameter) };
}

/** The stages in one row or one column; blanks are skipped. */
function orderIn(argument: unknown): { readonly stages: readonly Answer[]; readonly placeOf: ReadonlyMap<string, number> } {
  const range = shapedRange(argument, "order");
  refuseBlock(range);
  const stages: Answer[] = [];
  const placeOf = new Map<string, number>();
  range.cells.flat().forEach((cell, index) => {
    const key = keyOf(cell, range, index);
    if (key === BLANK) return;
    if (placeOf.has(key)) throw new PlanError("stage-twice", placeIn(range, range.parameter, index), { found: shown(cell) });
    placeOf.set(key, stages.length);
    stages.push(labelIn(cell, range, index));
  });
  if (stages.length === 0) throw new PlanError("order-empty", { parameter: range.parameter });
  return { stages, placeOf };
}

function placesIn(deals: Range, placeOf: ReadonlyMap<string, number>, outside: number): Int32Array {
  const places = new Int32Array(deals.rows * deals.columns);
  // A sheet has few spellings of few stages: each is folded once.
  const known = new Map<unknown, number>();
  let index = 0;
  for (const row of deals.cells) {
    for (const cell of row) {
      let place = known.get(cell);
      if (place === undefined) {
        const key = keyOf(cell, deals, index);
        place = key === BLANK ? -1 : (placeOf.get(key) ?? outside);
        known.set(cell, place);
      }
      places[index++] = place;
    }
  }
  return places;
}

function keyOf(cell: unknown, range: Range, index: number): string {
  return isBlank(cell) ? BLANK : folded(String(labelIn(cell, range, index)));
}

/** A row per stage, and a last one for what stands outside the order. Without amounts their column is blank. */
export function funnelRows({ stages: lines, outside }: Funnel, stages: readonly Answer[], texts: HeaderTexts): (Answer | Oddity)[][] {
  const rows = lines.map(({ reached, amount, fromBefore, fromFirst }, stage) => [
    stages[stage], reached, amount ?? BLANK, conversion(fromBefore, stages[stage - 1]), conversion(fromFirst, stages[0]),
  ]);
  return outside.count > 0 ? [...rows, [texts.otherStages, outside.count, outside.amount ?? BLANK, BLANK, BLANK]] : rows;
}

function conversion(ratio: number | undefined, before: Answer): Answer | Oddity {
  if (ratio === undefined) return BLANK;
  return Number.isNaN(ratio) ? new PlanError("no-conversion", undefined, { before: shown(before) }) : ratio;
}
