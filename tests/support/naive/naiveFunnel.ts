import { add, fraction, shownFraction, toDouble } from "./fractions";

interface Deal {
  /** From 0; the length of the process for a stage outside it, -1 for none. */
  readonly place: number;
  readonly amount: number;
}

export const naiveSum = (amounts: readonly number[]): number => toDouble(amounts.filter((amount) => !Number.isNaN(amount)).map(shownFraction).reduce(add, fraction(0n)));

/** A second funnel, written from the rules alone: every stage looks through all the deals. */
export function naiveFunnel(deals: readonly Deal[], stageCount: number): unknown {
  const at = (stage: number): readonly Deal[] => deals.filter(({ place }) => place >= stage && place < stageCount);
  const outside = deals.filter(({ place }) => place === stageCount);
  return {
    stages: Array.from({ length: stageCount }, (_, stage) => ({
      reached: at(stage).length,
      amount: naiveSum(at(stage).map(({ amount }) => amount)),
      fromBefore: stage === 0 ? undefined : at(stage).length / at(stage - 1).length,
      fromFirst: at(stage).length / at(0).length,
    })),
    outside: { count: outside.length, amount: naiveSum(outside.map(({ amount }) => amount)) },
  };
}
