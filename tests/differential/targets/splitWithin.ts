import { split } from "../../../src/functions/targets";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly weights: readonly number[];
  readonly maximums: readonly number[];
  /** What the maximums have room for beyond the total. */
  readonly room: number;
}

const sum = (cents: readonly number[]): number => cents.reduce((total, value) => total + Math.round(value * 100), 0) / 100;
const totalOf = ({ maximums, room }: Given): number => Math.round((sum(maximums) - room) * 100) / 100;

/** Where a share is above its maximum, the others divide what is beyond it: as often as there are weights, and no cap is missed. */
export const splitWithinMaximums = question<Given>({
  id: "SPLIT",
  about: "exact shares below maximums",
  isExact: false,
  usual: (draw) => {
    const weights = draw.list(draw.integer(2, 5), () => draw.integer(1, 400));
    const maximums = weights.map(() => draw.hundredths(100, 2000));
    return { weights, maximums, room: draw.hundredths(0.01, sum(maximums) / 2) };
  },
  edges: {
    "no room is left": (given) => ({ ...given, room: 0 }),
    "every maximum at its share": (given) => ({ ...given, maximums: given.weights.map((weight) => 3 * weight), room: 0 }),
    "a maximum of 0": (given) => ({ ...given, maximums: given.maximums.map((most, index) => (index === 0 ? 0 : most)), room: 0.01 }),
    "equal weights": (given) => ({ ...given, weights: given.weights.map(() => 1) }),
  },
  ours: (given) => called(split, totalOf(given), column(...given.weights), 0, undefined, column(...given.maximums)),
  native: (given, block) => {
    const total = block.one(totalOf(given));
    const weights = block.put(column(...given.weights));
    const most = block.put(column(...given.maximums));
    let capped = block.put(column(...given.weights.map(() => 0)));
    for (let pass = 0; pass < given.weights.length; pass++) {
      const before = capped;
      capped = block.down(weights.rows, (row) => `IF(${before.at(row)}=1,1,IF(${weights.at(row)}*(${total}-SUMPRODUCT(${before},${most}))/SUMPRODUCT(1-${before},${weights})>=${most.at(row)},1,0))`);
    }
    return block.down(weights.rows, (row) => `IF(${capped.at(row)}=1,${most.at(row)},${weights.at(row)}*(${total}-SUMPRODUCT(${capped},${most}))/SUMPRODUCT(1-${capped},${weights}))`);
  },
});
