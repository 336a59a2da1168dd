import { explain } from "../../../src/functions/commissions";
import { cellsOf, earned, planInCents, planOf, type BandRow } from "../idioms/bands";
import { cents } from "../idioms/cents";
import { placeOf } from "../idioms/largestRemainder";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly plan: readonly BandRow[];
  readonly amount: number;
  readonly prior: number;
}

/** A line per band with MAX and MIN; lines are cut to cents, and the cents missing go to those that lost most. */
export const explainMarginal = question<Given>({
  id: "EXPLAIN",
  about: "marginal",
  isExact: true,
  usual: (draw) => ({ plan: planOf(draw), amount: draw.hundredths(0.01, 120_000), prior: 0 }),
  edges: {
    "exactly on an edge": (given) => ({ ...given, amount: given.plan[1][0] }),
    "a cent above an edge": (given) => ({ ...given, amount: (given.plan[1][0] * 100 + 1) / 100 }),
    "a cent below an edge": (given) => ({ ...given, amount: (given.plan[1][0] * 100 - 1) / 100 }),
    "one cent": (given) => ({ ...given, amount: 0.01 }),
    "every line ends in half a cent": (given) => ({ ...given, plan: [[0, 0.005, 0], [1001, 0.015, 0], [2002, 0.025, 0]], amount: 3003 }),
  },
  ours: ({ plan, amount }) => called(explain, amount, cellsOf(plan), "marginal", undefined, undefined, undefined, undefined, undefined, false),
  native: ({ plan, amount }, block) => {
    const sold = block.formula(cents(block.one(amount).at(0)));
    const bands = planInCents(block, plan);
    // An edge that is reached exactly is a line only where it pays a fixed sum.
    const lines = plan.filter(([from, , fixed]) => amount > from || (amount === from && fixed > 0)).length;
    const endOf = (row: number): string => (row + 1 < plan.length ? bands.at(row + 1, 0) : "1E15");
    const parts = block.down(lines, (row) => `MAX(0,MIN(${sold},${endOf(row)})-${bands.at(row, 0)})`);
    const pays = block.down(lines, (row) => `${parts.at(row)}*${bands.at(row, 1)}+10000*${bands.at(row, 3)}`);
    const down = block.down(lines, (row) => `QUOTIENT(${pays.at(row)},10000)`);
    const left = block.down(lines, (row) => `MOD(${pays.at(row)},10000)`);
    const total = block.formula(`ROUND(SUM(${pays})/10000,0)`);
    const paid = block.down(lines, (row) => `${down.at(row)}+(${placeOf(left, row)}<=${total}-SUM(${down}))`);
    return block.fill(lines + 1, 5, (row, part) => {
      if (row === lines) return ['"Total"', '""', `SUM(${parts})/100`, '""', `${total}/100`][part];
      const to = row + 1 < plan.length ? `${endOf(row)}/100` : '""';
      return [`${bands.at(row, 0)}/100`, to, `${parts.at(row)}/100`, `${bands.at(row, 1)}/10000`, `${paid.at(row)}/100`][part];
    });
  },
});

/** The band that everything so far has reached, less what the band before it paid. */
export const explainRetroactive = question<Given>({
  id: "EXPLAIN",
  about: "retroactive, already credited",
  isExact: true,
  usual: (draw) => ({ plan: planOf(draw), amount: draw.hundredths(0.01, 90_000), prior: draw.pick([0, draw.hundredths(0.01, 60_000)]) }),
  edges: {
    "exactly on an edge": (given) => ({ ...given, amount: given.plan[1][0], prior: 0 }),
    "from edge to edge": (given) => ({ ...given, plan: [[0, 0.0123, 0], [1000, 0.02, 50], [2000, 0.03, 0]], amount: 1000, prior: 1000 }),
    "both end in half a cent": (given) => ({ ...given, plan: given.plan.map(([from, , fixed]) => [from, 0.005, fixed]), amount: 20_002, prior: 301 }),
    "one cent more": (given) => ({ ...given, amount: 0.01, prior: given.plan[1][0] }),
  },
  ours: ({ plan, amount, prior }) => called(explain, amount, cellsOf(plan), "retroactive", undefined, prior, undefined, undefined, undefined, false),
  native: ({ plan, amount, prior }, block) => {
    const sold = block.formula(cents(block.one(amount).at(0)));
    const credited = block.formula(cents(block.one(prior).at(0)));
    const bands = planInCents(block, plan);
    const running = block.formula(`${sold}+${credited}`);
    const [after, before] = [running, credited].map((now) => block.formula(`ROUND(${earned("retroactive", now.at(0), bands, ">=")}/10000,0)`));
    const at = (now: unknown, part: number): string => `INDEX(${bands.column(part)},MATCH(${now},${bands.column(0)},1))`;
    const to = `IF(COUNTIF(${bands.column(0)},">"&${running})=0,"",INDEX(${bands.column(0)},MATCH(${running},${bands.column(0)},1)+1)/100)`;
    const reached = [`${at(running, 0)}/100`, to, `${running}/100`, `${at(running, 1)}/10000`, `${after}/100`];
    const earlier = ['"Already credited"', '""', `-${credited}/100`, `${at(credited, 1)}/10000`, `-${before}/100`];
    const total = ['"Total"', '""', `${sold}/100`, '""', `(${after}-${before})/100`];
    const lines = prior > 0 ? [reached, earlier, total] : [reached, total];
    return block.fill(lines.length, 5, (row, part) => lines[row][part]);
  },
});
