import { exactSum } from "../../domain";
import type { FoundPlan } from "./findPlans";

/** What closing leaves to the open periods, in money. */
export interface LeftOver {
  /** How many periods stay open; 0 also where none of them weighs anything. */
  readonly open: number;
  /** Sum of the open periods as the sheet has it now, and once the others are closed. */
  readonly before: number;
  readonly after: number;
  /** Whose whole target is passed already, and by how much in all: nobody else's falls for that. */
  readonly passed: { readonly people: number; readonly by: number };
}

/** @param closed - How many periods are to be closed, from 0 to all. */
export function leftOver({ periods, people }: Pick<FoundPlan, "periods" | "people">, closed: number): LeftOver {
  const past = countAsClosed(periods, closed);
  const rests = people.map(({ target, sold }) => ({ isNegative: target < 0, rest: exactSum(Float64Array.of(target, ...sold.slice(0, past).map((amount) => -amount))) }));
  const isPassed = ({ isNegative, rest }: (typeof rests)[number]): boolean => (isNegative ? rest > 0 : rest < 0);
  const passed = rests.filter(isPassed);
  return {
    open: periods.length - past,
    before: sum(periods.slice(past).map(({ planned }) => planned)),
    after: past === periods.length ? 0 : sum(rests.filter((one) => !isPassed(one)).map(({ rest }) => rest)),
    passed: { people: passed.length, by: sum(passed.map(({ rest }) => Math.abs(rest))) },
  };
}

/** How many periods count as closed: all where no open one can take anything, as on the sheet. */
export function countAsClosed(periods: FoundPlan["periods"], closed: number): number {
  return periods.slice(closed).some(({ weight }) => weight > 0) ? closed : periods.length;
}

function sum(amounts: readonly number[]): number {
  return exactSum(Float64Array.from(amounts));
}
