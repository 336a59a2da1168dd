import { AMOUNT, ORIGIN, walkBands, type BandVisitor } from "../bands/walkBands";
import { decimalOf, minus, plus, times, ZERO, type Decimal } from "../money/decimal";
import { walkRules, type CommissionTerms } from "./commissionTerms";

/** One line of a working before rounding. */
export interface ExactLine {
  readonly band: number;
  readonly part: Decimal;
  readonly pay: Decimal;
}

/**
 * Edges of the bands in money, then the threshold: what the terms say, times the quota where there is one.
 *
 * @example
 * exactEdges({ bands: bands([0, 0.1], [0.8, 0.2]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }, 5000).map(toNumber) // => [0, 4000]
 */
export function exactEdges({ bands, threshold }: CommissionTerms, quota: number | undefined): Decimal[] {
  const edges = bands.map(({ from }) => decimalOf(from));
  if (threshold !== undefined) edges.push(decimalOf(threshold));
  if (quota === undefined) return edges;
  const factor = decimalOf(quota);
  return edges.map((edge) => times(edge, factor));
}

/** Collects the lines of one amount, in decimals. A band entered by exactly 0 has no line unless it pays a fixed sum. */
class LineCollector implements BandVisitor {
  readonly lines: ExactLine[] = [];

  constructor(
    private readonly amount: Decimal,
    private readonly edges: readonly Decimal[],
    private readonly terms: CommissionTerms,
  ) {}

  compare(edge: number): number {
    const { digits } = minus(this.amount, this.edge(edge));
    return digits > 0n ? 1 : digits < 0n ? -1 : 0;
  }

  pay(band: number, lower: number, upper: number, isReached: boolean): void {
    const { rate, fixed } = this.terms.bands[band];
    const part = minus(this.edge(upper), this.edge(lower));
    const sum = isReached ? decimalOf(fixed) : ZERO;
    if (part.digits === 0n && sum.digits === 0n) return;
    this.lines.push({ band, part, pay: plus(times(part, decimalOf(rate)), sum) });
  }

  private edge(edge: number): Decimal {
    if (edge === ORIGIN) return ZERO;
    return edge === AMOUNT ? this.amount : this.edges[edge];
  }
}

/**
 * The lines of a commission on one running amount, exact and not rounded.
 *
 * @param amount - Exact running amount.
 * @param edges - From `exactEdges`.
 * @param terms - From `commissionTerms`.
 * @returns Lines in ascending order of their bands.
 * @example
 * exactLines(decimalOf(150), [decimalOf(0), decimalOf(100)], { bands: bands([0, 0.1], [100, 0.2]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }).map((line) => toNumber(line.pay)) // => [10, 10]
 */
export function exactLines(amount: Decimal, edges: readonly Decimal[], terms: CommissionTerms): readonly ExactLine[] {
  const collector = new LineCollector(amount, edges, terms);
  walkBands(walkRules(terms), collector);
  return collector.lines;
}
