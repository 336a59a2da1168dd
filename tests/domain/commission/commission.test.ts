import fc from "fast-check";
import type { PlanError} from "../../../src/domain";
import { bandTable, commission, commissionLines, commissionOf, type Band, type CommissionTerms, type Credit } from "../../../src/domain";
import { exactCommission, payoutInMoney } from "../../../src/domain/commission/exactCommission";
import { add, fraction, shownFraction, subtract } from "../../support/naive/fractions";
import { naiveCommission } from "../../support/naive/naiveCommission";
import { amount, wildNumber } from "../../support/wildNumbers";

type Row = readonly [from: number, rate: number, fixed?: number];

function terms(rows: readonly Row[], more: Partial<CommissionTerms> = {}): CommissionTerms {
  const bands: Band[] = rows.map(([from, rate, fixed = 0], index) => ({ from, rate, fixed, row: index + 1 }));
  return { bands: bandTable(bands), method: "marginal", side: "lower", unit: 0.01, threshold: undefined, ...more };
}

const THREE: Row[] = [[0, 0.01], [10_000, 0.02], [30_000, 0.03]];
const FIXED: Row[] = [[0, 0.01, 5], [10_000, 0.02, 100], [30_000, 0.03, 300]];
const pay = (credit: Credit | number, by: CommissionTerms): number => commission(typeof credit === "number" ? { amount: credit } : credit, by);

describe("marginal", () => {
  test.each([
    [38_000, 740],
    [0, 0],
    [9_999.99, 100],
    [10_000, 100],
    [10_000.01, 100],
    [10_000.5, 100.01],
    [30_000, 500],
    [-100, -1],
  ])("%d pays %d", (credited, expected) => expect(pay(credited, terms(THREE))).toBe(expected));

  test("105 at 4.5 % is 4.73", () => expect(pay(105, terms([[0, 0.045]]))).toBe(4.73));
  test("89,857.50 at 7 % is 6,290.03", () => expect(pay(89_857.5, terms([[0, 0.07]]))).toBe(6290.03));
  test("below the first band nothing is earned", () => expect(pay(99, terms([[100, 0.1]]))).toBe(0));
  test("negative amounts below a first band above 0 earn nothing", () => expect(pay(-99, terms([[100, 0.1]]))).toBe(0));
  test("not rounded", () => expect(pay(105, terms([[0, 0.045]], { unit: 0 }))).toBe(4.725));
  test("whole yen", () => expect(pay(105, terms([[0, 0.045]], { unit: 1 }))).toBe(5));
});

describe("retroactive", () => {
  test.each([
    [29_999.99, "lower", 600],
    [30_000, "lower", 900],
    [30_000, "upper", 600],
    [30_000.01, "upper", 900],
    [-100, "lower", -1],
  ] as const)("%d, %s, pays %d", (credited, side, expected) => expect(pay(credited, terms(THREE, { method: "retroactive", side }))).toBe(expected));

  test("0.1 + 0.7 sits on the edge 0.8", () => expect(pay(0.1 + 0.7, terms([[0, 0], [0.8, 10]], { method: "retroactive" }))).toBe(8));
});

describe("fixed", () => {
  test("marginal: of every band reached", () => expect(pay(38_000, terms(FIXED))).toBe(740 + 405));
  test("retroactive: of the band reached only", () => expect(pay(38_000, terms(FIXED, { method: "retroactive" }))).toBe(1140 + 300));
  test.each([["lower", 205], ["upper", 105]] as const)("exactly on the edge, %s", (side, expected) => expect(pay(10_000, terms(FIXED, { side }))).toBe(expected));
  test("nothing at exactly 0", () => expect(pay(0, terms(FIXED))).toBe(0));
  test("returns reach no band", () => expect(pay(-100, terms(FIXED))).toBe(-1));
});

describe("quotas", () => {
  const attainment: Row[] = [[0, 0.06], [1, 0.08], [1.5, 0.1]];
  test("marginal", () => expect(pay({ amount: 110_000, quota: 100_000 }, terms(attainment))).toBe(6800));
  test("retroactive", () => expect(pay({ amount: 110_000, quota: 100_000 }, terms(attainment, { method: "retroactive" }))).toBe(8800));
  test.each([["lower", 8000], ["upper", 6000]] as const)("exactly on quota, %s", (side, expected) =>
    expect(pay({ amount: 100_000, quota: 100_000 }, terms(attainment, { method: "retroactive", side }))).toBe(expected));
  test.each([[0, "no-quota"], [-1, "quota-negative"]])("a quota of %d: %s", (quota, code) =>
    expect(() => pay({ amount: 1, quota }, terms(attainment))).toThrow(expect.objectContaining({ code }) as PlanError));
});

describe("threshold", () => {
  const by = terms(THREE, { threshold: 5000 });
  test.each([[4_999.99, 0], [5_000, 50], [5_000.5, 50.01], [-100, 0], [0, 0]])("%d pays %d", (credited, expected) => expect(pay(credited, by)).toBe(expected));
  test("with a quota it is attainment", () => {
    const halfway = terms([[0, 0.1]], { threshold: 0.5 });
    expect([49.99, 50].map((credited) => pay({ amount: credited, quota: 100 }, halfway))).toEqual([0, 5]);
  });
});

describe("prior", () => {
  test("pays what is added", () => expect(pay({ amount: 10_000, prior: 5_000 }, terms(THREE))).toBe(150));
  test("retroactive lifts what was paid before", () => expect(pay({ amount: 1, prior: 29_999 }, terms(THREE, { method: "retroactive" }))).toBe(900 - 599.98));
  test("a return takes back", () => expect(pay({ amount: -10_000, prior: 15_000 }, terms(THREE))).toBe(-150));
});

describe("faults", () => {
  test.each<[string, () => unknown]>([
    ["bands-empty", () => terms([])],
    ["bands-equal-from", () => terms([[0, 1], [0.1 + 0.7, 2], [0.8, 3]])],
    ["bands-negative-from", () => pay(1, terms([[-1, 1], [0, 2]]))],
    ["unit-negative", () => pay(1, terms(THREE, { unit: -1 }))],
    ["result-too-large", () => pay(1e308, terms([[0, 100]]))],
  ])("%s", (code, work) => expect(work).toThrow(expect.objectContaining({ code }) as PlanError));
});

const edge = fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100), fc.double({ min: 0, max: 200_000, noNaN: true }));
const rate = fc.oneof(fc.integer({ min: -20, max: 200 }).map((mills) => mills / 1000), fc.double({ min: 0, max: 0.5, noNaN: true }), fc.constantFrom(1 / 3, 0.045, 0.05));
const fixed = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100));

/** Terms, with edges that the amounts below often sit on. */
const plans = fc
  .record({
    froms: fc.uniqueArray(edge, { minLength: 1, maxLength: 5, selector: (from) => from.toPrecision(15) }),
    startsAtZero: fc.boolean(),
    rates: fc.array(fc.tuple(rate, fixed), { minLength: 6, maxLength: 6 }),
    method: fc.constantFrom("marginal" as const, "retroactive" as const),
    side: fc.constantFrom("lower" as const, "upper" as const),
    unit: fc.constantFrom(0.01, 1, 0.05, 0, 10_000),
    threshold: fc.option(edge, { nil: undefined }),
  })
  .map(({ froms, startsAtZero, rates, method, side, unit, threshold }) => {
    const edges = startsAtZero && !froms.includes(0) ? [0, ...froms] : froms;
    return terms(edges.map((from, index) => [from, ...rates[index]] as const), { method, side, unit, threshold });
  });
const credits = plans.chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    credit: fc.record({ amount: fc.oneof(amount, fc.constantFrom(...plan.bands.map(({ from }) => from))), prior: fc.oneof(fc.constant(0), amount) }),
    quota: fc.option(fc.oneof(fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100), fc.double({ min: 0.01, max: 1e6, noNaN: true })), { nil: undefined }),
  }),
);

describe("properties", () => {
  test("it agrees with the naive commission", () => {
    fc.assert(
      fc.property(credits, ({ plan, credit }) => expect(commission(credit, plan) + 0).toBe(naiveCommission(credit, plan) + 0)),
      { numRuns: 3000 },
    );
  });

  test("with quotas it agrees with the naive commission", () => {
    fc.assert(
      fc.property(credits, fc.constantFrom(0, 0.001, 0.8, 1), ({ plan, credit, quota = 500 }, on) => {
        const small = { ...plan, bands: plan.bands.map((band) => ({ ...band, from: Number((band.from / 50_000).toPrecision(15)) })), threshold: on || undefined };
        fc.pre(new Set(small.bands.map(({ from }) => from)).size === small.bands.length);
        const owed = { ...credit, quota };
        expect(commission(owed, small) + 0).toBe(naiveCommission(owed, small) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  test("scaled numbers and decimals agree over wild amounts", () => {
    fc.assert(
      fc.property(wildNumber, wildNumber, plans, (credited, prior, plan) => {
        const exactly = (): number => payoutInMoney(exactCommission({ amount: credited, prior }, plan).payout) + 0;
        const outcome = (work: () => number): number | string => {
          try {
            return work();
          } catch (fault) {
            return (fault as PlanError).code;
          }
        };
        expect(outcome(() => commissionOf(plan, false)(credited, prior, NaN))).toBe(outcome(exactly));
      }),
      { numRuns: 3000 },
    );
  });

  test("paid parts add up to the commission on the whole", () => {
    fc.assert(
      fc.property(plans.filter(({ unit }) => unit > 0), fc.array(amount.map((value) => Number(value.toFixed(2))), { minLength: 1, maxLength: 12 }), (plan, parts) => {
        let cents = 0;
        let paid = fraction(0n);
        for (const part of parts) {
          paid = add(paid, shownFraction(commission({ amount: part, prior: cents / 100 }, plan)));
          cents += Math.round(part * 100);
        }
        expect(subtract(paid, shownFraction(commission({ amount: cents / 100 }, plan))).top).toBe(0n);
      }),
      { numRuns: 300 },
    );
  });

  test("the payout is the sum of its lines, and each line is its part at its rate to one unit", () => {
    fc.assert(
      fc.property(credits, ({ plan, credit, quota }) => {
        const owed = { ...credit, quota };
        const { lines, total } = commissionLines(owed, plan);
        expect(total + 0).toBe(commission(owed, plan) + 0);
        if (plan.unit === 0) return;
        const sum = lines.map((line) => shownFraction(line.commission)).reduce(add, fraction(0n));
        expect(subtract(sum, shownFraction(total)).top).toBe(0n);
      }),
      { numRuns: 1000 },
    );
  });

  test("marginal commission never falls when the amount rises and no rate is negative", () => {
    fc.assert(
      fc.property(plans, amount, amount, (plan, one, other) => {
        const kind = { ...plan, method: "marginal" as const, bands: plan.bands.map((band) => ({ ...band, rate: Math.abs(band.rate) })) };
        expect(commission({ amount: Math.min(one, other) }, kind)).toBeLessThanOrEqual(commission({ amount: Math.max(one, other) }, kind));
      }),
    );
  });
});

describe("lines", () => {
  test("marginal with prior: what this amount adds to each band", () => {
    expect(commissionLines({ amount: 30_000, prior: 5_000 }, terms(THREE)).lines).toEqual([
      { kind: "band", from: 0, to: 10_000, amount: 5_000, rate: 0.01, commission: 50 },
      { kind: "band", from: 10_000, to: 30_000, amount: 20_000, rate: 0.02, commission: 400 },
      { kind: "band", from: 30_000, to: undefined, amount: 5_000, rate: 0.03, commission: 150 },
    ]);
  });

  test("retroactive with prior: everything, less what was already credited", () => {
    expect(commissionLines({ amount: 10_000, prior: 25_000 }, terms(THREE, { method: "retroactive" })).lines).toEqual([
      { kind: "band", from: 30_000, to: undefined, amount: 35_000, rate: 0.03, commission: 1050 },
      { kind: "credited", from: 10_000, to: 30_000, amount: -25_000, rate: 0.02, commission: -500 },
    ]);
  });

  test("with a quota, edges in money", () => {
    expect(commissionLines({ amount: 110, quota: 100 }, terms([[0, 0.1], [0.8, 0.2]])).lines.map(({ from, to }) => [from, to])).toEqual([[0, 80], [80, undefined]]);
  });

  test("nothing earned, no lines", () => expect(commissionLines({ amount: 0 }, terms(FIXED))).toEqual({ lines: [], amount: 0, total: 0 }));
});
