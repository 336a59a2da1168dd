import { fifteenDigits } from "../money/fifteenDigits";
import { EXACT_LIMIT, POWERS_OF_TEN } from "../money/powersOfTen";
import type { CommissionTerms } from "./commissionTerms";

/** Terms as plain numbers of fixed scales: money x power x lift, rates x ratePower. */
export interface ScaledPlan {
  /** 10^places of an amount: at least cents. */
  readonly power: number;
  /** With quotas, 10^places of the attainment; money is lifted by it so that quota x attainment is an integer too. */
  readonly lift: number;
  /** Edges (money, or attainment with quotas), then the threshold, as integers. */
  readonly edges: Float64Array;
  readonly rates: Float64Array;
  readonly fixed: Float64Array;
  /** The unit at the scale of the total, 0 where nothing is rounded. */
  readonly divisor: number;
  /** 10^places of the total. */
  readonly totalPower: number;
  readonly highestRate: number;
  readonly allFixed: number;
  /** True when every number above is the exact integer. */
  readonly isExact: boolean;
}

const MOST_EDGE_PLACES = 6;
const MOST_RATE_PLACES = 8;
const CENTS = 2;

/**
 * Scales the terms to integers, once for all amounts. Undefined when the unit has too many decimals.
 *
 * @param terms - From `commissionTerms`.
 * @param hasQuotas - Whether `from` is attainment.
 * @example
 * Array.from(scaledPlan({ bands: bands([0, 0.045]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }, false).rates) // => [45]
 */
export function scaledPlan({ bands, threshold, unit }: CommissionTerms, hasQuotas: boolean): ScaledPlan | undefined {
  const froms = [...bands.map(({ from }) => from), ...(threshold === undefined ? [] : [threshold])];
  const edgePlaces = Math.min(placesOf(froms), MOST_EDGE_PLACES);
  const moneyPlaces = hasQuotas ? CENTS + edgePlaces : Math.max(CENTS, edgePlaces);
  const finest = placesOf([...bands.map(({ fixed }) => fixed), unit]) - moneyPlaces;
  const ratePlaces = Math.min(Math.max(placesOf(bands.map(({ rate }) => rate)), finest), MOST_RATE_PLACES);
  const totalPower = POWERS_OF_TEN[moneyPlaces + ratePlaces];
  const edges = scaled(froms, hasQuotas ? edgePlaces : moneyPlaces);
  const rates = scaled(bands.map(({ rate }) => rate), ratePlaces);
  const fixed = scaled(bands.map((band) => band.fixed), moneyPlaces + ratePlaces);
  const divisor = Math.round(unit * totalPower);
  if (divisor / totalPower !== unit || divisor >= EXACT_LIMIT) return undefined;
  return {
    power: POWERS_OF_TEN[hasQuotas ? CENTS : moneyPlaces], lift: hasQuotas ? POWERS_OF_TEN[edgePlaces] : 1,
    edges: edges.numbers, rates: rates.numbers, fixed: fixed.numbers, divisor, totalPower,
    highestRate: rates.numbers.reduce((most, rate) => Math.max(most, Math.abs(rate)), 0),
    allFixed: fixed.numbers.reduce((sum, money) => sum + Math.abs(money), 0),
    isExact: edges.isExact && rates.isExact && fixed.isExact,
  };
}

/** How many decimal places the values need at most; 15 significant digits have no more. */
function placesOf(values: readonly number[]): number {
  return values.reduce((most, value) => {
    if (value === 0) return most;
    const { digits, scale } = fifteenDigits(value);
    let places = scale;
    for (let rest = digits; places > 0 && rest % 10 === 0; rest /= 10) places--;
    return Math.max(most, places);
  }, 0);
}

function scaled(values: readonly number[], places: number): { numbers: Float64Array; isExact: boolean } {
  const power = POWERS_OF_TEN[places];
  const numbers = Float64Array.from(values, (value) => {
    const integer = Math.round(value * power);
    return integer / power === value ? integer : value * power;
  });
  const isExact = values.every((value, index) => Number.isInteger(numbers[index]) && numbers[index] / power === value && Math.abs(numbers[index]) < EXACT_LIMIT);
  return { numbers, isExact };
}
