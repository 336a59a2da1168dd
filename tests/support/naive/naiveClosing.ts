/** A plan and what was sold, in cents; weights are whole numbers, blanks in what was sold are 0. */
export interface NaivePlan {
  readonly targets: readonly bigint[];
  readonly weights: readonly bigint[];
  /** By member and period. */
  readonly sold: readonly (readonly bigint[])[];
  readonly closed: number;
  readonly unit: bigint;
}

/** How many periods count as closed: all of them where no open one weighs anything. */
export function naivePast({ weights, closed }: NaivePlan): number {
  return weights.slice(closed).some((weight) => weight > 0n) ? Math.min(closed, weights.length) : weights.length;
}

/** What is left of each target for the open periods. */
export function naiveLeft(plan: NaivePlan): bigint[] {
  const past = naivePast(plan);
  if (past === plan.weights.length) return plan.targets.map(() => 0n);
  return plan.targets.map((target, member) => {
    const left = target - sum(plan.sold[member].slice(0, past));
    return left > 0n ? left : 0n;
  });
}

/** What each member's row adds up to: the target, but for what was sold beyond it, and for what is missing once nothing is open. */
export function naiveRowSums(plan: NaivePlan): bigint[] {
  const left = naiveLeft(plan);
  return plan.sold.map((row, member) => sum(row.slice(0, naivePast(plan))) + left[member]);
}

/** Each member's periods where nothing but the targets is fixed: whole units by largest remainder, what is left below one to the heaviest. */
export function naiveRows(plan: NaivePlan): bigint[][] {
  const past = naivePast(plan);
  const open = plan.weights.slice(past);
  return naiveLeft(plan).map((left, member) => {
    const parts = wholeParts(left / plan.unit, open, 0n).map((part) => part * plan.unit);
    if (open.length > 0) parts[heaviest(open)] += left % plan.unit;
    return [...plan.sold[member].slice(0, past), ...parts];
  });
}

/** The sums of the periods where these are fixed too: the heaviest open one holds all that is left of the members below a unit. */
export function naivePeriodSums(plan: NaivePlan): bigint[] {
  const past = naivePast(plan);
  const open = plan.weights.slice(past);
  const left = naiveLeft(plan);
  const least = sum(left.map((part) => part % plan.unit)) / plan.unit;
  const parts = wholeParts(sum(left) / plan.unit, open, least).map((part) => part * plan.unit);
  if (open.length > 0) parts[heaviest(open)] += sum(left) % plan.unit;
  return [...plan.weights.slice(0, past).map((_, period) => sum(plan.sold.map((row) => row[period]))), ...parts];
}

/** The first period of most weight among the open ones. */
export function heaviest(weights: readonly bigint[]): number {
  return weights.reduce((best, weight, index) => (weight > weights[best] ? index : best), 0);
}

/** Largest remainder, ties to the earlier; the heaviest gets at least so many. */
export function wholeParts(units: bigint, weights: readonly bigint[], least: bigint): bigint[] {
  const all = sum(weights);
  if (units === 0n || all === 0n) return weights.map(() => 0n);
  const most = heaviest(weights);
  if (units * weights[most] < least * all) {
    const others = wholeParts(units - least, weights.map((weight, index) => (index === most ? 0n : weight)), 0n);
    return others.map((part, index) => (index === most ? least : part));
  }
  const parts = weights.map((weight) => (units * weight) / all);
  const order = weights.map((weight, index) => ({ index, remainder: (units * weight) % all })).sort((one, other) => (one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1));
  for (const { index } of order.slice(0, Number(units - sum(parts)))) parts[index] += 1n;
  return parts;
}

export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, amount) => all + amount, 0n);
}
