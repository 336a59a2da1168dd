import { naiveText } from "../naive/naiveCalendar";
import { allGrids, distance, naiveFit } from "../naive/naiveGrid";
import { naiveRespread } from "../naive/naiveRespread";
import { naiveSplit } from "../naive/naiveSplit";
import { naiveWeights } from "../naive/naiveWeights";
import { column, sideBySide, type Answer, type Inputs } from "./inputs";

const CENT = 0.01;

function splitGrid(inputs: Inputs): Answer {
  const unit = inputs.number("unit");
  const [rows, columns] = [inputs.numbers("rows.total"), inputs.numbers("columns.total")].map((totals) => totals.map((total) => total / unit));
  const [first, second] = inputs.table("seed");
  const seed = first.flatMap((cell, row) => [cell, second[row]]);
  const grids = allGrids(rows, columns, seed.map((cell) => cell > 0));
  const fit = naiveFit(rows, columns, seed, grids);
  const rounded = grids.filter((grid) => grid.every((units, index) => Math.abs(units - fit[index]) < 1));
  const nearest = rounded.reduce((best, grid) => (distance(grid, fit) < distance(best, fit) ? grid : best));
  return rows.map((_, row) => columns.map((_column, at) => nearest[row * columns.length + at] * unit));
}

/** Whole months have their weight; of February 14 of 28 days are left. */
function phase(inputs: Inputs): Answer {
  const weights = inputs.numbers("profile.target").slice(1).map((weight, index) => (index === 0 ? weight / 2 : weight));
  const parts = naiveSplit(inputs.number("total"), weights, { unit: inputs.number("unit") })!;
  const firstDays = [inputs.number("start"), ...[31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((_, index, days) => inputs.number("start") + 14 + days.slice(0, index).reduce((sum, count) => sum + count, 0))];
  return sideBySide(firstDays, parts);
}

function seasonality(inputs: Inputs): Answer {
  const [dates, amounts] = [inputs.numbers("history.date"), inputs.numbers("history.target")];
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const slots = Array.from({ length: 12 }, (_, month) => mean(amounts.filter((_amount, row) => naiveText(dates[row]).slice(5, 7) === String(month + 1).padStart(2, "0"))));
  return column(slots.map((slot) => slot / mean(slots)));
}

export const targets: Readonly<Record<string, (inputs: Inputs) => Answer>> = {
  SPLIT: (inputs) => column(naiveSplit(inputs.number("total"), inputs.numbers("team.sales"), { unit: inputs.number("unit") })!),
  "SPLIT with bounds": (inputs) => {
    const weights = inputs.numbers("team.sales");
    const [minimums, maximums] = ["least", "most"].map((setting) => weights.map(() => inputs.number(setting)));
    return column(naiveSplit(inputs.number("total"), weights, { unit: CENT, minimums, maximums })!);
  },
  RESPREAD: (inputs) => column(naiveRespread(inputs.number("total"), inputs.numbers("year.actual"), inputs.numbers("year.weight"), inputs.number("unit"))!.map((part) => part ?? "")),
  WEIGHTS: (inputs) => {
    const [thisYear, lastYear] = inputs.table("team");
    return column(naiveWeights(thisYear.map((sales, row) => [sales, lastYear[row]]), inputs.numbers("importance.share")));
  },
  SPLITGRID: splitGrid,
  PHASE: phase,
  SEASONALITY: seasonality,
};
