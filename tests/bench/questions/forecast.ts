import { tableOf, type Column } from "../columns";
import type { Question } from "../question";

const METHODS = ["auto", "linear", "seasonal-naive", "holt-winters", "holt-winters-multiplicative"];
const HISTORIES: readonly number[] = [500, 1000, 2000];
const PERIODS = 12;

/** A trend and a season of twelve with noise, as sales have them. */
function historyOf(points: number): Column {
  return tableOf("ugly", points, 1).map(([noise], index) => [1e5 + index * 500 + 3e4 * Math.sin((index * Math.PI) / 6) + (noise as number) / 5]);
}

function plainLine(history: Column): number {
  const count = history.length;
  let [sum, products] = [0, 0];
  history.forEach(([value], index) => {
    sum += value as number;
    products += (value as number) * (index - (count - 1) / 2);
  });
  return sum / count + ((products * 12) / (count ** 3 - count)) * ((count + 1) / 2);
}

function plainDecline(history: Column): Column {
  return history.map((row) => {
    const [before, after] = [row.slice(-6, -3), row.slice(-3)].map((cells) => cells.reduce<number>((sum, cell) => sum + (cell as number), 0));
    return [(after - before) / before, after <= 0.8 * before];
  });
}

export const forecastQuestions: readonly Question[] = [
  ...METHODS.map((method): Question => ({
    id: "FORECAST", way: method, rows: "points", kinds: ["ugly"], sizes: HISTORIES, against: "one plain line",
    prepare: ({ FORECAST }, { rows }) => {
      const history = historyOf(rows);
      return { ask: () => FORECAST(history, PERIODS, PERIODS, method), plain: () => plainLine(history) };
    },
  })),
  {
    id: "DECLINE", rows: `x ${PERIODS} periods`, kinds: ["cents", "ugly", "ties"],
    prepare: ({ DECLINE }, { kind, rows }) => {
      const history = tableOf(kind, rows, PERIODS);
      return { ask: () => DECLINE(history), plain: () => plainDecline(history) };
    },
  },
];
