import { split } from "../../../src/functions/targets";
import { column } from "../../support/cellCalls";
import { cents } from "../idioms/cents";
import { splitCents } from "../idioms/largestRemainder";
import type { Area } from "../lane/area";
import type { Block } from "../lane/block";
import { called } from "../lane/called";
import type { Draw } from "../lane/draw";
import { question } from "../lane/question";

interface Given {
  readonly total: number;
  readonly unit: number;
  readonly weights: readonly (number | null)[];
}

const usual = (draw: Draw): Given => ({
  total: draw.hundredths(-50_000, 500_000),
  unit: draw.pick([0.01, 1, 10]),
  weights: draw.list(draw.integer(2, 9), () => draw.integer(0, 900)).concat(draw.integer(1, 900)),
});

function native({ total, unit, weights }: Given, block: Block): Area {
  const amount = block.one(total);
  const size = block.formula(cents(block.one(unit).at(0)));
  const shares = block.put(column(...weights));
  const parts = splitCents(block, block.formula(cents(`ABS(${amount})`)), size, shares);
  return block.down(shares.rows, (row) => `IF(${shares.at(row)}="","",SIGN(${amount})*${parts.at(row)}/100)`);
}

export const splitIntoUnits = question<Given>({
  id: "SPLIT",
  about: "largest remainder",
  isExact: true,
  usual,
  edges: {
    "equal weights, so that all remainders tie": (given, draw) => ({ ...given, weights: given.weights.map(() => 3), total: draw.integer(1, 999) }),
    "a blank weight": (given) => ({ ...given, weights: [null, ...given.weights] }),
    "one weight": (given) => ({ ...given, weights: [5] }),
    "a total of 0": (given) => ({ ...given, total: 0 }),
    "less than one unit": (given, draw) => ({ ...given, total: draw.hundredths(0.01, 0.99), unit: 1 }),
    "fewer units than weights": (given) => ({ ...given, total: 2, unit: 1 }),
    "shares that are whole already": (_, draw) => ({ total: 1000 * draw.integer(1, 50), unit: 1, weights: [1, 4, 2, 3] }),
  },
  ours: ({ total, unit, weights }) => called(split, total, column(...weights), unit),
  native,
});

export const splitIntoShares = question<Given>({
  id: "SPLIT",
  about: "exact shares",
  isExact: false,
  usual,
  edges: {
    "a blank weight": (given) => ({ ...given, weights: [null, ...given.weights] }),
    "one weight": (given) => ({ ...given, weights: [7] }),
    "equal weights": (given) => ({ ...given, weights: given.weights.map(() => 9) }),
    "a total of 0": (given) => ({ ...given, total: 0 }),
  },
  ours: ({ total, weights }) => called(split, total, column(...weights), 0),
  native: ({ total, weights }, block) => {
    const amount = block.one(total);
    const shares = block.put(column(...weights));
    return block.down(shares.rows, (row) => `IF(${shares.at(row)}="","",${amount}*${shares.at(row)}/SUM(${shares}))`);
  },
});
