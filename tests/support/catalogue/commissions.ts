import type { Band, CommissionTerms, Method, Side } from "../../../src/domain";
import { naiveBand } from "../naive/naiveBand";
import { naiveCommission } from "../naive/naiveCommission";
import { naiveCredit } from "../naive/naiveCredit";
import { naiveDraw } from "../naive/naiveDraw";
import { naivePayout } from "../naive/naivePayout";
import { naiveTrueUp } from "../naive/naiveTrueUp";
import { column, type Answer, type Inputs } from "./inputs";

const CENT = 0.01;
const NO_QUOTA = "#N/A";

function bandsOf(inputs: Inputs): Band[] {
  const [froms, rates, fixed] = inputs.table("bands");
  return froms.map((from, index) => ({ from, rate: rates[index], fixed: fixed?.[index] ?? 0, row: index + 1 }));
}

const termsOf = (inputs: Inputs, method: Method = "marginal", side: Side = "lower"): CommissionTerms => ({ bands: bandsOf(inputs), method, side, unit: CENT, threshold: undefined });

/** Line by line in whole ten-thousandths of a unit: what lies in each band, its rate, and the cents by largest remainder. */
function explain(inputs: Inputs): Answer {
  const amount = BigInt(Math.round(inputs.number("amount") * 10_000));
  const bands = bandsOf(inputs).map(({ from, rate }) => ({ from: BigInt(from) * 10_000n, permille: BigInt(Math.round(rate * 1000)) }));
  const touched = bands.filter(({ from }) => from < amount);
  const lines = touched.map(({ from, permille }, index) => {
    const end = touched[index + 1]?.from ?? amount;
    return { from, to: bands[index + 1]?.from, inside: end - from, permille, exact: (end - from) * permille };
  });
  // A ten-thousandth times a thousandth: 100,000 of them are a cent.
  const cent = 100_000n;
  const total = (lines.reduce((sum, { exact }) => sum + exact, 0n) + cent / 2n) / cent;
  const cents = lines.map(({ exact }) => exact / cent);
  const order = lines.map((_, index) => index).sort((one, other) => Number((lines[other].exact % cent) - (lines[one].exact % cent)) || one - other);
  for (const index of order.slice(0, Number(total - cents.reduce((sum, part) => sum + part, 0n)))) cents[index] += 1n;
  const money = (tenThousandths: bigint): number => Number(tenThousandths) / 10_000;
  return [
    ["From", "To", "Amount", "Rate", "Commission"],
    ...lines.map(({ from, to, inside, permille }, index) => [money(from), to === undefined ? "" : money(to), money(inside), Number(permille) / 1000, Number(cents[index]) / 100]),
    ["Total", "", money(amount), "", Number(total) / 100],
  ];
}

export const commissions: Readonly<Record<string, (inputs: Inputs) => Answer>> = {
  COMMISSION: (inputs) => column(inputs.numbers("team.sales").map((amount) => naiveCommission({ amount }, termsOf(inputs)))),
  "COMMISSION on quotas": (inputs) => {
    const quotas = inputs.numbers("team.quota");
    const terms = termsOf(inputs, inputs.text("method") as Method, inputs.text("side") as Side);
    return column(inputs.numbers("team.sales").map((amount, index) => (Number.isNaN(quotas[index]) ? NO_QUOTA : naiveCommission({ amount, quota: quotas[index] }, terms))));
  },
  BAND: (inputs) => {
    const classes = inputs.cells("classes.name");
    const rows = inputs.numbers("classes.from").map((from, index) => ({ from, name: classes[index] }));
    return column(inputs.numbers("team.sales").map((sales) => naiveBand(sales, rows, "lower")?.name ?? ""));
  },
  EXPLAIN: explain,
  TRUEUP: (inputs) => column(naiveTrueUp(inputs.numbers("weeks.sales"), termsOf(inputs))),
  CREDIT: (inputs) => inputs.numbers("deals.amount").map((amount) => naiveCredit(amount, inputs.numbers("shares.share"), CENT)),
  DRAW: (inputs) => naiveDraw(inputs.numbers("weeks.earned"), inputs.number("draw"), 0),
  PAYOUTCURVE: (inputs) => {
    const [attainments, payouts] = inputs.table("points");
    const points = attainments.map((attainment, index) => ({ attainment, payout: payouts[index], row: index + 1 }));
    return column(inputs.numbers("team.attainment").map((attainment) => (Number.isNaN(attainment) ? "" : naivePayout(attainment, points, inputs.number("cap")))));
  },
};
