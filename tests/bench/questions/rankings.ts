import { columnOf, namesOf, tableOf, type Column, type Kind } from "../columns";
import { loop, sortedIndices, sumOf, type Question } from "../question";

const SHARES = [[0.2, 0.7, 0.1]];
const PRIZES = Array.from({ length: 100 }, (_, place) => [1000 - place * 10]);
const WEIGHTS = [[0.5, 0.3, 0.2]];
const KINDS: readonly Kind[] = ["cents", "ugly", "ties", "equal", "sorted"];

function plainGrades(scores: Column): Column {
  const result: Column = new Array(scores.length);
  sortedIndices(scores).forEach((index, place) => (result[index] = [place < 0.2 * scores.length ? "A" : place < 0.9 * scores.length ? "B" : "C"]));
  return result;
}

function plainPrizes(values: Column): Column {
  const result = loop(values, () => 0);
  sortedIndices(values).slice(0, PRIZES.length).forEach((index, place) => (result[index] = PRIZES[place]));
  return result;
}

function plainBoard(names: Column, values: Column): Column {
  const sum = sumOf(values);
  return sortedIndices(values).map((index, place) => [place + 1, names[index][0], values[index][0], (values[index][0] as number) / sum, ""]);
}

function plainScores(metrics: Column): Column {
  return metrics.map((row) => [WEIGHTS[0].reduce((sum, weight, metric) => sum + weight * (row[metric] as number), 0)]);
}

export const rankingQuestions: readonly Question[] = [
  {
    id: "RANK", rows: "values", kinds: ["cents", "ugly"], against: "index sort", mostRatio: 2, million: { ratio: 2 },
    prepare: ({ RANK }, { cells }) => ({ ask: () => RANK(cells), plain: () => sortedIndices(cells) }),
  },
  {
    // No promise: an index sort of what is sorted already only looks at it once.
    id: "RANK", rows: "values", kinds: ["ties", "equal", "sorted", "texts"], against: "index sort", million: {},
    prepare: ({ RANK }, { cells, numbers }) => ({ ask: () => RANK(cells), plain: () => sortedIndices(numbers) }),
  },
  {
    id: "RANK", way: "in order of place", rows: "values", kinds: ["cents"], against: "index sort", mostRatio: 2, million: { ratio: 2 },
    prepare: ({ RANK }, { cells }) => ({ ask: () => RANK(cells, null, "ordinal"), plain: () => sortedIndices(cells) }),
  },
  ...[100, Infinity].map((groups): Question => ({
    id: "RANK", way: groups === Infinity ? "each in a group of its own" : `in ${groups} groups`, rows: "values", kinds: ["cents"], against: "index sort",
    prepare: ({ RANK }, { cells, rows }) => {
      const names = namesOf(rows, Math.min(rows, groups));
      return { ask: () => RANK(cells, null, null, null, names), plain: () => sortedIndices(cells) };
    },
  })),
  {
    id: "GRADE", rows: "scores", kinds: KINDS, against: "index sort", million: { seconds: 3 },
    prepare: ({ GRADE }, { cells }) => ({ ask: () => GRADE(cells, SHARES), plain: () => plainGrades(cells) }),
  },
  {
    id: "GRADE", way: "each in a group of its own", rows: "scores", kinds: ["cents"], against: "index sort", million: { seconds: 3 },
    prepare: ({ GRADE }, { cells, rows }) => {
      const groups = namesOf(rows);
      return { ask: () => GRADE(cells, SHARES, null, groups), plain: () => plainGrades(cells) };
    },
  },
  {
    id: "PRIZES", rows: "values", kinds: ["cents", "ties", "equal"], against: "index sort",
    prepare: ({ PRIZES: prizes }, { cells }) => ({ ask: () => prizes(cells, PRIZES), plain: () => plainPrizes(cells) }),
  },
  {
    id: "LEADERBOARD", rows: "values", kinds: KINDS, against: "index sort", million: { seconds: 3 },
    prepare: ({ LEADERBOARD }, { cells, rows }) => {
      const names = namesOf(rows);
      return { ask: () => LEADERBOARD(names, cells), plain: () => plainBoard(names, cells) };
    },
  },
  {
    id: "LEADERBOARD", way: "with values before", rows: "values", kinds: ["cents"], against: "index sort", million: { seconds: 3 },
    prepare: ({ LEADERBOARD }, { cells, rows }) => {
      const [names, before] = [namesOf(rows), columnOf("cents", rows, 1)];
      return { ask: () => LEADERBOARD(names, cells, null, before), plain: () => plainBoard(names, cells) };
    },
  },
  {
    id: "LEADERBOARD", way: "each in a group of its own", rows: "values", kinds: ["cents"], against: "index sort", million: { seconds: 3 },
    prepare: ({ LEADERBOARD }, { cells, rows }) => {
      const names = namesOf(rows);
      return { ask: () => LEADERBOARD(names, cells, null, null, null, null, names), plain: () => plainBoard(names, cells) };
    },
  },
  ...["weighted", "minmax", "zscore", "rank", "topsis"].map((method): Question => ({
    id: "SCORE", way: method, rows: "x 3 metrics", kinds: ["cents", "ugly"], against: "plain weighted sum",
    prepare: ({ SCORE }, { kind, rows }) => {
      const metrics = tableOf(kind, rows, WEIGHTS[0].length);
      return { ask: () => SCORE(metrics, WEIGHTS, method), plain: () => plainScores(metrics) };
    },
  })),
];
