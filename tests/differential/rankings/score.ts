import { score } from "../../../src/functions/rankings";
import type { Area } from "../lane/area";
import type { Block } from "../lane/block";
import { called } from "../lane/called";
import type { Draw } from "../lane/draw";
import { question, type Askable } from "../lane/question";

interface Given {
  readonly metrics: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  readonly directions: readonly (1 | -1)[];
}

const usual = (draw: Draw): Given => {
  const metrics = draw.integer(1, 4);
  return {
    metrics: draw.list(draw.integer(3, 8), () => draw.list(metrics, () => draw.hundredths(1, draw.pick([3, 500])))),
    weights: draw.list(metrics, () => draw.integer(1, 60)),
    directions: draw.list(metrics, () => draw.pick([1, 1, -1])),
  };
};

const edges = {
  "a metric without spread": (given: Given): Given => ({ ...given, metrics: given.metrics.map(([, ...others]) => [7.5, ...others]) }),
  "one row": (given: Given): Given => ({ ...given, metrics: given.metrics.slice(0, 1) }),
  "a row with a blank takes no part": (given: Given): Given => ({ ...given, metrics: [...given.metrics, given.metrics[0].map((value, index) => (index === 0 ? null : value && value * 10))] }),
  "a weight of 0": (given: Given): Given => ({ ...given, metrics: given.metrics.map((row) => [...row, 50]), weights: [...given.weights, 0], directions: [...given.directions, 1] }),
  "ties": (given: Given): Given => ({ ...given, metrics: [...given.metrics, ...given.metrics] }),
};

/** What one cell is worth beside its column; the column knows only rows without a blank. */
type MarkAt = (cell: string, column: string, isMoreBetter: boolean) => string;

/** Marks in a grid of their own, and their weighted mean. */
function scored(method: string, markAt: MarkAt): Askable {
  return question<Given>({
    id: "SCORE",
    about: method,
    isExact: false,
    usual,
    edges,
    ours: (given) => ours(given, method),
    native: ({ metrics, weights, directions }, block) => {
      const known = completeRows(metrics, block);
      const counts = block.put([weights]);
      const marks = block.fill(known.rows, known.columns, (row, metric) => `IF(${known.at(row, metric)}="","",${markAt(known.at(row, metric), known.column(metric), directions[metric] === 1)})`);
      return block.down(known.rows, (row) => `IF(${known.at(row)}="","",SUMPRODUCT(${marks.row(row)},${counts})/SUM(${counts}))`);
    },
  });
}

const ours = ({ metrics, weights, directions }: Given, method: string): unknown[][] => called(score, metrics.map((row) => [...row]), [[...weights]], method, [[...directions]]);

function completeRows(metrics: Given["metrics"], block: Block): Area {
  const given = block.put(metrics);
  return block.fill(given.rows, given.columns, (row, metric) => `IF(COUNT(${given.row(row)})=${given.columns},${given.at(row, metric)},"")`);
}

const topsis = question<Given>({
  id: "SCORE",
  about: "topsis",
  isExact: false,
  usual,
  edges,
  ours: (given) => ours(given, "topsis"),
  native: ({ metrics, weights, directions }, block) => {
    const known = completeRows(metrics, block);
    const counts = block.put([weights]);
    const normal = block.fill(known.rows, known.columns, (row, metric) => `IF(${known.at(row, metric)}="","",${counts.at(0, metric)}/SUM(${counts})*${known.at(row, metric)}/SQRT(SUMSQ(${known.column(metric)})))`);
    const ends = block.fill(2, known.columns, (end, metric) => `${(end === 0) === (directions[metric] === 1) ? "MAX" : "MIN"}(${normal.column(metric)})`);
    const distances = block.fill(known.rows, 2, (row, end) => `IF(${known.at(row)}="",0,SQRT(SUMXMY2(${normal.row(row)},${ends.row(end)})))`);
    return block.down(known.rows, (row) => {
      const [near, far] = [distances.at(row, 0), distances.at(row, 1)];
      return `IF(${known.at(row)}="","",IF(${near}+${far}=0,1,${far}/(${near}+${far})))`;
    });
  },
});

interface Capped extends Pick<Given, "metrics" | "weights"> {
  readonly cap: number | undefined;
}

const weighted = question<Capped>({
  id: "SCORE",
  about: "weighted, capped",
  isExact: false,
  usual: (draw) => ({ ...usual(draw), cap: draw.pick([undefined, 1.2, draw.hundredths(1, 200)]) }),
  edges: {
    "exactly the cap": (given) => ({ ...given, cap: given.metrics[0][0] ?? 1 }),
    "everything above the cap": (given) => ({ ...given, cap: 0.5 }),
    "a row with a blank": (given) => ({ ...given, metrics: [...given.metrics, given.metrics[0].map((value, index) => (index === 0 ? null : value))] }),
    "below 0": (given) => ({ ...given, metrics: given.metrics.map((row) => row.map((value) => value && -value)) }),
  },
  ours: ({ metrics, weights, cap }) => called(score, metrics.map((row) => [...row]), [[...weights]], undefined, undefined, cap),
  native: ({ metrics, weights, cap }, block) => {
    const given = block.put(metrics);
    const counts = block.put([weights]);
    const most = block.one(cap ?? 1e9);
    const counted = block.fill(given.rows, given.columns, (row, metric) => `MIN(${given.at(row, metric)},${most})`);
    return block.down(given.rows, (row) => `IF(COUNT(${given.row(row)})<${given.columns},"",SUMPRODUCT(${counted.row(row)},${counts}))`);
  },
});

export const SCORES: readonly Askable[] = [
  weighted,
  scored("minmax", (cell, column, isMoreBetter) => `IF(MAX(${column})=MIN(${column}),100,100*${isMoreBetter ? `(${cell}-MIN(${column}))` : `(MAX(${column})-${cell})`}/(MAX(${column})-MIN(${column})))`),
  scored("zscore", (cell, column, isMoreBetter) => `IF(MAX(${column})=MIN(${column}),0,${isMoreBetter ? "" : "-"}STANDARDIZE(${cell},AVERAGE(${column}),STDEV.P(${column})))`),
  scored("rank", (cell, column, isMoreBetter) => `RANK.EQ(${cell},${column},${isMoreBetter ? 0 : 1})`),
  topsis,
];
