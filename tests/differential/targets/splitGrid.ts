import { splitgrid } from "../../../src/functions/targets";
import { column } from "../../support/cellCalls";
import { largestRemainder } from "../idioms/largestRemainder";
import { called } from "../lane/called";
import type { Draw } from "../lane/draw";
import { question } from "../lane/question";

interface Given {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly seed: readonly (readonly number[])[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Totals that fit each other: those of a grid of whole numbers. */
function totals(draw: Draw, rows: number, columns: number): Pick<Given, "rows" | "columns"> {
  const grid = draw.list(rows, () => draw.list(columns, () => draw.integer(1, 900)));
  return { rows: grid.map(sum), columns: grid[0].map((_, index) => sum(grid.map((row) => row[index]))) };
}

const ours = ({ rows, columns, seed }: Given, unit: number): unknown[][] => called(splitgrid, column(...rows), [[...columns]], seed.map((row) => [...row]), unit);
const ones = ({ rows, columns }: Pick<Given, "rows" | "columns">): number[][] => rows.map(() => columns.map(() => 1));

/** A seed that is a row of shares times a column of shares says nothing of its own: each cell is row x column / sum. */
export const splitGridInProportion = question<Given>({
  id: "SPLITGRID",
  about: "seeds that multiply",
  isExact: false,
  usual: (draw) => {
    const margins = totals(draw, draw.integer(2, 5), draw.integer(2, 5));
    const [down, across] = [margins.rows, margins.columns].map((side) => side.map(() => draw.integer(1, 40)));
    return { ...margins, seed: down.map((first) => across.map((second) => first * second)) };
  },
  edges: {
    "all the same": (given) => ({ ...given, seed: ones(given) }),
    "one row": (given) => ({ rows: [sum(given.columns)], columns: given.columns, seed: [given.columns.map(() => 3)] }),
    "one column": (given) => ({ rows: given.rows, columns: [sum(given.rows)], seed: given.rows.map(() => [0.5]) }),
    "a total of 0": (given) => ({ rows: [0, ...given.rows], columns: given.columns, seed: [given.columns.map(() => 1), ...given.seed] }),
    "negative totals": (given) => ({ ...given, rows: given.rows.map((total) => -total), columns: given.columns.map((total) => -total) }),
  },
  ours: (given) => ours(given, 0),
  native: (given, block) => {
    const rows = block.put(column(...given.rows));
    const columns = block.put([given.columns]);
    block.put(given.seed);
    return block.fill(given.rows.length, given.columns.length, (row, index) => `${rows.at(row)}*${columns.at(0, index)}/SUM(${rows})`);
  },
});

/** In a 2 x 2 grid the fit keeps the cross ratio of the seed, which makes its first cell the root of a quadratic equation. */
export const splitGridOfTwo = question<Given>({
  id: "SPLITGRID",
  about: "any seed, 2 x 2",
  isExact: false,
  usual: (draw) => ({ ...totals(draw, 2, 2), seed: draw.list(2, () => draw.list(2, () => draw.integer(1, 30))) }),
  edges: {
    "the grid is the seed": ({ seed }) => ({ seed, rows: seed.map(sum), columns: [0, 1].map((index) => seed[0][index] + seed[1][index]) }),
    "the cross ratio is 1": (given) => ({ ...given, seed: [[2, 4], [3, 6]] }),
    "most of it on the diagonal": (given) => ({ ...given, seed: [[900, 1], [1, 900]] }),
  },
  ours: (given) => ours(given, 0),
  native: (given, block) => {
    const rows = block.put(column(...given.rows));
    const columns = block.put([given.columns]);
    const seed = block.put(given.seed);
    const ratio = block.formula(`${seed.at(0, 0)}*${seed.at(1, 1)}/(${seed.at(0, 1)}*${seed.at(1, 0)})`);
    const half = block.formula(`(SUM(${rows})+(${rows.at(0)}+${columns.at(0)})*(${ratio}-1))/2`);
    const product = `${rows.at(0)}*${columns.at(0)}`;
    const first = block.formula(`IF(${ratio}=1,${product}/SUM(${rows}),${ratio}*${product}/(${half}+SQRT(${half}^2-${ratio}*(${ratio}-1)*${product})))`);
    return block.fill(2, 2, (row, index) => {
      if (row === 0) return index === 0 ? `${first}` : `${rows.at(0)}-${first}`;
      return index === 0 ? `${columns.at(0)}-${first}` : `${rows.at(1)}-${columns.at(0)}+${first}`;
    });
  },
});

/** With two rows the grid is rounded where its first row is, and that is a split by largest remainder. */
export const splitGridInUnits = question<Given>({
  id: "SPLITGRID",
  about: "two rows, whole units",
  isExact: true,
  usual: (draw) => {
    const margins = totals(draw, 2, draw.integer(2, 7));
    return { ...margins, seed: ones(margins) };
  },
  edges: {
    // Of grids that are equally near ours is one, which need not be the one of a split by hand; with one unit over it is.
    "equal columns and one unit over": ({ columns, seed }) => ({ rows: [columns.length + 1, columns.length * 19 - 1], columns: columns.map(() => 20), seed }),
    "nothing to round": (given) => ({ ...given, rows: [sum(given.columns), sum(given.columns)], columns: given.columns.map((total) => 2 * total) }),
    "a row of 0": (given) => ({ ...given, rows: [0, sum(given.columns)] }),
  },
  ours: (given) => ours(given, 1),
  native: (given, block) => {
    const rows = block.put(column(...given.rows));
    const columns = block.put(column(...given.columns));
    const first = largestRemainder(block, rows.at(0), columns);
    return block.fill(2, given.columns.length, (row, index) => (row === 0 ? first.at(index) : `${columns.at(index)}-${first.at(index)}`));
  },
});
