import { credit as creditParts } from "../../../src/functions/commissions";
import { column } from "../../support/cellCalls";
import { centsOf } from "../idioms/cents";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly amounts: readonly (number | null)[];
  /** In percent. */
  readonly shares: readonly number[];
  readonly unit: 0.01 | 1;
}

/** Cents times percent are whole numbers; the units that cutting loses go to the largest remainders. */
export const credit = question<Given>({
  id: "CREDIT",
  about: "",
  isExact: true,
  usual: (draw) => ({
    amounts: draw.list(draw.integer(2, 5), () => draw.hundredths(-20_000, 90_000)),
    shares: draw.list(draw.integer(2, 5), () => draw.integer(0, 80)),
    unit: draw.pick([0.01, 1]),
  }),
  edges: {
    "one cent in halves": (given) => ({ ...given, amounts: [0.01, -0.01], shares: [50, 50], unit: 0.01 }),
    "equal thirds, as near as percent go": (given) => ({ ...given, shares: [33, 33, 33] }),
    "more than all of it": (given) => ({ ...given, shares: [100, 100, 25] }),
    "half units together": (given) => ({ ...given, amounts: [0.5, 1.5, -2.5], shares: [60, 40], unit: 1 }),
    "one person": (given) => ({ ...given, shares: [100] }),
    "nothing to credit": (given) => ({ ...given, amounts: [0, ...given.amounts] }),
    "a blank amount": (given) => ({ ...given, amounts: [null, ...given.amounts] }),
  },
  ours: ({ amounts, shares, unit }) => called(creditParts, column(...amounts), [shares.map((share) => share / 100)], unit),
  native: ({ amounts, shares, unit }, block) => {
    const sold = block.put(column(...amounts));
    const size = block.one(unit);
    const given = block.put([shares.map((share) => share / 100)]);
    const percents = block.fill(1, given.columns, (_, index) => `ROUND(${given.at(0, index)}*100,0)`);
    const cents = centsOf(block, sold);
    const unitOf = `(10000*${size})`;
    const totals = block.down(sold.rows, (row) => `ROUND(ABS(${cents.at(row)})*SUM(${percents})/${unitOf},0)`);
    const down = block.fill(sold.rows, given.columns, (row, index) => `QUOTIENT(ABS(${cents.at(row)})*${percents.at(0, index)},${unitOf})`);
    const left = block.fill(sold.rows, given.columns, (row, index) => `MOD(ABS(${cents.at(row)})*${percents.at(0, index)},${unitOf})`);
    return block.fill(sold.rows, given.columns, (row, index) => {
      const place = `COUNTIF(${left.row(row)},">"&${left.at(row, index)})+COUNTIF(${left.at(row, 0)}:${left.at(row, index)},${left.at(row, index)})`;
      return `IF(${sold.at(row)}="","",SIGN(${cents.at(row)})*(${down.at(row, index)}+(${place}<=${totals.at(row)}-SUM(${down.row(row)})))*${size})`;
    });
  },
});
