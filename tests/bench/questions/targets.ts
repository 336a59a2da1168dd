import { columnOf, tableOf, type Column } from "../columns";
import { loop, sumOf, type Question } from "../question";

const TOTAL = 40_000_000;
const FACTORS = 3;
/** Rows of a grid that has as many columns. */
const GRID_CELLS = [50 * 50, 100 * 100, 200 * 200];

function plainSplit(weights: Column): Column {
  const sum = sumOf(weights);
  return loop(weights, (weight) => (TOTAL * weight) / sum);
}

function plainRespread(actuals: Column, closed: number): Column {
  const open = actuals.slice(closed);
  const rest = TOTAL - sumOf(actuals.slice(0, closed));
  return [...actuals.slice(0, closed), ...loop(open, () => rest / open.length)];
}

function plainWeights(factors: Column): Column {
  const sums = Array.from({ length: FACTORS }, (_, column) => factors.reduce((sum, row) => sum + (row[column] as number), 0));
  return factors.map((row) => [sums.reduce((mix, sum, column) => mix + (row[column] as number) / sum / FACTORS, 0)]);
}

/** Twenty rounds of scaling rows and columns in turn, not rounded. */
function plainGrid(seed: Column, rowTotals: Column, columnTotals: Column): Column {
  const grid = seed.map((row) => row.map(Number));
  for (let round = 0; round < 20; round++) {
    grid.forEach((row, index) => {
      const sum = row.reduce((total, cell) => total + cell, 0);
      row.forEach((cell, column) => (row[column] = (cell * (rowTotals[index][0] as number)) / sum));
    });
    columnTotals.forEach(([total], column) => {
      const sum = grid.reduce((before, row) => before + row[column], 0);
      grid.forEach((row) => (row[column] = (row[column] * (total as number)) / sum));
    });
  }
  return grid;
}

/** Margins that a seed of the same shape can carry: those of another grid. */
function gridOf(cells: number, isHard: boolean): { seed: Column; rowTotals: Column; columnTotals: Column } {
  const side = Math.sqrt(cells);
  const target = tableOf("ties", side, side).map((row) => row.map((cell) => (cell as number) + 100));
  const sums = target.map((row) => [row.reduce((sum, cell) => sum + cell, 0)]);
  const columnTotals = target[0].map((_, column) => [target.reduce((sum, row) => sum + row[column], 0)]);
  // Two nearly closed blocks that hang together by weak cells: what scaling in turn is slowest at.
  const seed = tableOf("ugly", side, side).map((row, index) => row.map((cell, column) => (isHard && index < side / 2 !== column < side / 2 ? 1e-9 : 1) * (cell as number)));
  return { seed, rowTotals: sums, columnTotals };
}

/** The first and the last day of a workbook. */
const [FIRST_DAY, LAST_DAY] = [1, 2_958_465];

function plainPhase(days: number): Column {
  return Array.from({ length: days }, (_, day) => [FIRST_DAY + day, TOTAL / days]);
}

function plainSeasons(dates: Column, amounts: Column): Column {
  const [sums, counts] = [new Float64Array(12), new Float64Array(12)];
  dates.forEach(([day], index) => {
    const month = new Date(((day as number) - 25_569) * 86_400_000).getUTCMonth();
    sums[month] += amounts[index][0] as number;
    counts[month]++;
  });
  return Array.from(sums, (sum, month) => [sum / counts[month]]);
}

export const targetQuestions: readonly Question[] = [
  {
    id: "SPLIT", rows: "weights", kinds: ["cents", "ugly", "ties", "equal", "sorted", "texts"], mostRatio: 30,
    prepare: ({ SPLIT }, { cells, numbers }) => ({ ask: () => SPLIT(TOTAL, cells), plain: () => plainSplit(numbers) }),
  },
  {
    id: "SPLIT", way: "with maximums", rows: "weights", kinds: ["cents", "ugly", "equal"],
    prepare: ({ SPLIT }, { cells, rows }) => {
      const highest = columnOf("cents", rows).map(([weight]) => [(weight as number) % 7 < 3 ? (500 * 100_000) / rows : (2000 * 100_000) / rows]);
      return { ask: () => SPLIT(TOTAL, cells, 0.01, null, highest), plain: () => plainSplit(cells) };
    },
  },
  {
    id: "SPLIT", way: "not rounded", rows: "weights", kinds: ["cents", "ugly"],
    prepare: ({ SPLIT }, { cells }) => ({ ask: () => SPLIT(TOTAL, cells, 0), plain: () => plainSplit(cells) }),
  },
  {
    id: "RESPREAD", rows: "actuals", kinds: ["cents", "ugly"],
    prepare: ({ RESPREAD }, { cells, rows }) => ({ ask: () => RESPREAD(TOTAL * 1000, cells, 1, rows / 2), plain: () => plainRespread(cells, rows / 2) }),
  },
  {
    id: "WEIGHTS", rows: `x ${FACTORS} factors`, kinds: ["cents", "ugly"],
    prepare: ({ WEIGHTS }, { kind, rows }) => {
      const factors = tableOf(kind, rows, FACTORS);
      return { ask: () => WEIGHTS(factors), plain: () => plainWeights(factors) };
    },
  },
  ...[false, true].map((isHard): Question => ({
    id: "SPLITGRID", way: isHard ? "in two blocks" : undefined, rows: "cells", kinds: ["ugly"], sizes: GRID_CELLS, against: "20 rounds of plain fitting",
    prepare: ({ SPLITGRID }, { rows }) => {
      const { seed, rowTotals, columnTotals } = gridOf(rows, isHard);
      return { ask: () => SPLITGRID(rowTotals, columnTotals, seed), plain: () => plainGrid(seed, rowTotals, columnTotals) };
    },
  })),
  {
    id: "PHASE", way: "day by day", rows: "days", kinds: ["any"],
    prepare: ({ PHASE }, { rows }) => ({ ask: () => PHASE(TOTAL, FIRST_DAY, rows, "day"), plain: () => plainPhase(rows) }),
  },
  {
    id: "PHASE", way: "working days of all years by months", rows: "holidays", kinds: ["any"], against: "plain loop over days",
    prepare: ({ PHASE }, { rows }) => {
      const holidays = Array.from({ length: rows }, (_, index) => [((index * 7919) % LAST_DAY) + 1]);
      return { ask: () => PHASE(TOTAL, FIRST_DAY, LAST_DAY, "month", null, "working", holidays), plain: () => plainPhase(LAST_DAY) };
    },
  },
  {
    id: "SEASONALITY", rows: "amounts", kinds: ["cents", "ugly", "ties"],
    prepare: ({ SEASONALITY }, { cells, rows }) => {
      const dates = Array.from({ length: rows }, (_, index) => [40_000 + ((index * 7919) % 6000)]);
      return { ask: () => SEASONALITY(dates, cells), plain: () => plainSeasons(dates, cells) };
    },
  },
];
