import { draw as drawOf } from "../../../src/functions/commissions";
import { column } from "../../support/cellCalls";
import { cents, centsOf } from "../idioms/cents";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly earned: readonly (number | null)[];
  readonly draw: number;
  readonly isRecoverable: boolean;
  readonly opening: number;
}

/** What is owed runs down the sheet: pay is the draw, or what the earnings leave after the balance. */
export const drawAgainst = question<Given>({
  id: "DRAW",
  about: "",
  isExact: true,
  usual: (draw) => ({
    earned: draw.list(draw.integer(3, 9), () => draw.hundredths(0, 4000)),
    draw: draw.hundredths(500, 3000),
    isRecoverable: draw.chance(0.8),
    opening: draw.pick([0, draw.hundredths(1, 2000)]),
  }),
  edges: {
    "exactly the draw": (given) => ({ ...given, earned: given.earned.map(() => given.draw) }),
    "repaid to the cent": (given) => ({ ...given, earned: [given.draw - 100, given.draw + 100 + given.opening, given.draw + 5].map((sum) => Math.round(sum * 100) / 100) }),
    "a cent beside the draw": (given) => ({ ...given, earned: given.earned.map((_, period) => Math.round(given.draw * 100 + (period % 2 === 0 ? -1 : 1)) / 100) }),
    "nothing earned": (given) => ({ ...given, earned: given.earned.map(() => 0) }),
    "a period not yet paid": (given) => ({ ...given, earned: [...given.earned, null, 900, null] }),
    "no draw": (given) => ({ ...given, draw: 0 }),
    "earnings below 0": (given) => ({ ...given, earned: [-250.75, ...given.earned] }),
  },
  ours: ({ earned, draw, isRecoverable, opening }) => called(drawOf, column(...earned), draw, isRecoverable, opening),
  native: ({ earned, draw, isRecoverable, opening }, block) => {
    const given = block.put(column(...earned));
    const least = block.formula(cents(block.one(draw).at(0)));
    const owed = block.formula(cents(block.one(opening).at(0)));
    const own = centsOf(block, given);
    const pay = (row: number, before: string): string => (isRecoverable ? `MAX(${least},${own.at(row)}-${before})` : `MAX(${least},${own.at(row)})`);
    const before = (row: number, balances: { at(row: number): string }): string => (row === 0 ? owed.at(0) : balances.at(row - 1));
    const balances = block.down(given.rows, (row, running) => {
      const earlier = before(row, running);
      return isRecoverable ? `IF(${given.at(row)}="",${earlier},${earlier}+${pay(row, earlier)}-${own.at(row)})` : earlier;
    });
    return block.fill(given.rows, 3, (row, part) => {
      const earlier = before(row, balances);
      return `IF(${given.at(row)}="","",${[pay(row, earlier), `MAX(0,${earlier}-${balances.at(row)})`, balances.at(row)][part]}/100)`;
    });
  },
});
