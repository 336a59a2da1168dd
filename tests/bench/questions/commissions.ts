import { columnOf, type Column } from "../columns";
import { loop, type Question } from "../question";

const BANDS = [[0, 0.01], [10_000, 0.02], [30_000, 0.035], [60_000, 0.045], [90_000, 0.06]];
const GRADES = [[0, "D"], [10_000, "C"], [30_000, "B"], [60_000, "A"]];
const POINTS = [[0, 0], [10_000, 0.3], [30_000, 0.8], [60_000, 1], [90_000, 1.7]];
const SHARES = [[0.5, 0.3, 0.2]];
const DRAW = 50_000;
/** A plan has so few bands that one call is over before a clock can tell. */
const EXPLAINED = 100;

function plainCommission(amounts: Column): Column {
  return loop(amounts, (amount) => plainPay(amount, BANDS));
}

function plainPay(amount: number, bands: readonly number[][]): number {
  let sum = 0;
  for (let band = 0; band < bands.length && amount > bands[band][0]; band++) {
    const end = band + 1 < bands.length ? Math.min(amount, bands[band + 1][0]) : amount;
    sum += (end - bands[band][0]) * bands[band][1];
  }
  return sum;
}

function plainTrueUp(amounts: Column): Column {
  let running = 0;
  let paid = 0;
  return loop(amounts, (amount) => {
    running += amount;
    const due = plainPay(running, BANDS);
    const owed = due - paid;
    paid = due;
    return owed;
  });
}

function plainBand(values: Column): Column {
  return loop(values, (value) => {
    let reached = 0;
    while (reached + 1 < GRADES.length && value >= (GRADES[reached + 1][0] as number)) reached++;
    return GRADES[reached][1];
  });
}

function plainCurve(values: Column): Column {
  return loop(values, (value) => {
    let next = 1;
    while (next < POINTS.length && value >= POINTS[next][0]) next++;
    if (next === POINTS.length) return POINTS[next - 1][1];
    const [[from, low], [to, high]] = [POINTS[next - 1], POINTS[next]];
    return low + ((high - low) * (value - from)) / (to - from);
  });
}

function plainCredit(amounts: Column): Column {
  return amounts.map(([amount]) => SHARES[0].map((share) => Math.round((amount as number) * share * 100) / 100));
}

function plainDraw(earned: Column): Column {
  let balance = 0;
  return earned.map(([amount]) => {
    const above = (amount as number) - DRAW;
    const recovered = above > 0 ? Math.min(above, balance) : 0;
    balance += above < 0 ? -above : -recovered;
    return [Math.max(DRAW, (amount as number) - recovered), recovered, balance];
  });
}

function times(count: number, work: () => unknown): void {
  for (let time = 0; time < count; time++) work();
}

export const commissionQuestions: readonly Question[] = [
  {
    id: "COMMISSION", rows: "amounts", kinds: ["cents", "ugly", "ties"], mostRatio: 5, million: { ratio: 5 },
    prepare: ({ COMMISSION }, { cells }) => ({ ask: () => COMMISSION(cells, BANDS), plain: () => plainCommission(cells) }),
  },
  {
    id: "COMMISSION", way: "with prior", rows: "amounts", kinds: ["cents", "texts"],
    prepare: ({ COMMISSION }, { cells, numbers }) => {
      const prior = [...numbers].reverse();
      return { ask: () => COMMISSION(cells, BANDS, null, null, prior), plain: () => plainCommission(numbers) };
    },
  },
  {
    id: "COMMISSION", way: "retroactive with quotas", rows: "amounts", kinds: ["cents", "ugly"],
    prepare: ({ COMMISSION }, { cells, rows }) => {
      const quotas = columnOf("cents", rows, 1);
      return { ask: () => COMMISSION(cells, [[0, 0.01], [0.5, 0.02], [1, 0.03]], "retroactive", quotas), plain: () => plainCommission(cells) };
    },
  },
  {
    id: "COMMISSION", way: "not rounded", rows: "amounts", kinds: ["ugly"],
    prepare: ({ COMMISSION }, { cells }) => ({ ask: () => COMMISSION(cells, BANDS, null, null, null, null, 0), plain: () => plainCommission(cells) }),
  },
  {
    id: "BAND", rows: "values", kinds: ["cents", "ugly", "ties", "words"],
    prepare: ({ BAND }, { cells, numbers }) => ({ ask: () => BAND(cells, GRADES), plain: () => plainBand(numbers) }),
  },
  {
    id: "EXPLAIN", way: `${EXPLAINED} times`, rows: "bands", kinds: ["sorted"], sizes: [250, 500, 1000],
    prepare: ({ EXPLAIN }, { cells, rows }) => {
      const bands = cells.map(([from], row) => [(from as number) + row / 100, 0.01]);
      return { ask: () => times(EXPLAINED, () => EXPLAIN(rows * 2, bands)), plain: () => times(EXPLAINED, () => plainPay(rows * 2, bands)) };
    },
  },
  {
    id: "TRUEUP", rows: "periods", kinds: ["cents", "ugly", "ties"],
    prepare: ({ TRUEUP }, { cells }) => ({ ask: () => TRUEUP(cells, BANDS), plain: () => plainTrueUp(cells) }),
  },
  {
    id: "CREDIT", rows: "amounts for three", kinds: ["cents", "ugly", "ties"],
    prepare: ({ CREDIT }, { cells }) => ({ ask: () => CREDIT(cells, SHARES), plain: () => plainCredit(cells) }),
  },
  {
    id: "DRAW", rows: "periods", kinds: ["cents", "ugly"],
    prepare: ({ DRAW: draw }, { cells }) => ({ ask: () => draw(cells, DRAW), plain: () => plainDraw(cells) }),
  },
  {
    id: "PAYOUTCURVE", rows: "attainments", kinds: ["cents", "ugly", "ties"],
    prepare: ({ PAYOUTCURVE }, { cells }) => ({ ask: () => PAYOUTCURVE(cells, POINTS), plain: () => plainCurve(cells) }),
  },
];
