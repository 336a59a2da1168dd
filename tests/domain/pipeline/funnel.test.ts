import fc from "fast-check";
import { funnel } from "../../../src/domain";
import { naiveFunnel } from "../../support/naive/naiveFunnel";
import { amount } from "../../support/wildNumbers";

const counted = (places: readonly number[], stageCount: number): (number | undefined)[][] =>
  funnel({ places: Int32Array.from(places) }, stageCount).stages.map(({ reached, fromBefore, fromFirst }) => [reached, fromBefore, fromFirst]);

test("a deal has reached its own stage and every earlier one", () =>
  expect(counted([0, 1, 1, 2], 3)).toEqual([[4, undefined, 1], [3, 3 / 4, 3 / 4], [1, 1 / 3, 1 / 4]]));
test("no later stage is entered: 0 of those before", () => expect(counted([0, 0], 2)).toEqual([[2, undefined, 1], [0, 0, 0]]));
test("nobody reached the stage before: no conversion", () => expect(counted([0], 3)[2]).toEqual([0, NaN, 0]));
test("nobody at all", () => expect(counted([-1, -1], 2)).toEqual([[0, undefined, NaN], [0, NaN, NaN]]));
test("a process of one stage", () => expect(counted([0, 1, -1], 1)).toEqual([[1, undefined, 1]]));
test("a stage outside the order has reached none of it", () => {
  const { stages, outside } = funnel({ places: Int32Array.of(0, 2, 2, -1), amounts: Float64Array.of(1, 0.1, 0.2, 9) }, 2);
  expect([stages.map(({ reached, amount: sum }) => [reached, sum]), outside]).toEqual([[[1, 1], [0, 0]], { count: 2, amount: 0.3 }]);
});
test("amounts of all stages from this one on, added up as the cells show them", () =>
  expect(funnel({ places: Int32Array.of(0, 1, 1, 0), amounts: Float64Array.of(0.1, 0.2, NaN, 0.001) }, 2).stages.map((stage) => stage.amount)).toEqual([0.301, 0.2]));
test("without amounts there is no sum", () => expect(funnel({ places: Int32Array.of(0, 1) }, 1)).toEqual({ stages: [{ reached: 1, amount: undefined, fromBefore: undefined, fromFirst: 1 }], outside: { count: 1, amount: undefined } }));

const deals = fc.integer({ min: 1, max: 5 }).chain((stageCount) =>
  fc.tuple(fc.constant(stageCount), fc.array(fc.record({ place: fc.integer({ min: -1, max: stageCount }), amount: fc.oneof(amount, fc.constant(NaN)) }), { maxLength: 20 })),
);

test("it agrees with a count that looks through all deals for every stage", () => {
  fc.assert(
    fc.property(deals, ([stageCount, list]) => {
      const lists = { places: Int32Array.from(list, ({ place }) => place), amounts: Float64Array.from(list, (deal) => deal.amount) };
      expect(funnel(lists, stageCount)).toEqual(naiveFunnel(list, stageCount));
    }),
    { numRuns: 2000 },
  );
});

test("the order of the deals does not matter, and no stage is reached by more than the one before", () => {
  fc.assert(
    fc.property(deals, ([stageCount, list]) => {
      const of = (some: typeof list): ReturnType<typeof funnel> => funnel({ places: Int32Array.from(some, ({ place }) => place), amounts: Float64Array.from(some, (deal) => deal.amount) }, stageCount);
      const { stages } = of(list);
      expect(of([...list].reverse())).toEqual(of(list));
      stages.forEach(({ reached }, stage) => expect(reached).toBeLessThanOrEqual(stages[stage - 1]?.reached ?? Infinity));
    }),
    { numRuns: 1000 },
  );
});
