import { attainment as attainmentOf, growth as growthOf } from "../../../src/functions/progress";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly now: readonly (number | null)[];
  /** The target, or the value before. */
  readonly base: readonly (number | null)[];
}

export const attainment = question<Given>({
  id: "ATTAINMENT",
  about: "",
  isExact: false,
  usual: (draw) => {
    const count = draw.integer(2, 6);
    return { now: draw.list(count, () => draw.hundredths(-500, 90_000)), base: draw.list(count, () => draw.hundredths(1, 60_000)) };
  },
  edges: {
    "no target": (given) => ({ now: [...given.now, 5, 5], base: [...given.base, 0, null] }),
    "exactly the target": (given) => ({ ...given, now: given.base }),
    "a blank actual": (given) => ({ now: [null, ...given.now], base: [100, ...given.base] }),
    "an actual of 0": (given) => ({ ...given, now: given.now.map(() => 0) }),
    "one target for all": (given) => ({ ...given, base: given.base.slice(0, 1) }),
  },
  ours: ({ now, base }) => called(attainmentOf, column(...now), column(...base)),
  native: ({ now, base }, block) => {
    const actual = block.put(column(...now));
    const targets = block.put(column(...base));
    return block.down(actual.rows, (row) => {
      const target = targets.at(base.length === 1 ? 0 : row);
      return `IF(${actual.at(row)}="","",IF(N(${target})=0,NA(),${actual.at(row)}/${target}))`;
    });
  },
});

export const growth = question<Given>({
  id: "GROWTH",
  about: "",
  isExact: false,
  usual: (draw) => {
    const count = draw.integer(2, 6);
    return { now: draw.list(count, () => draw.hundredths(-9000, 9000)), base: draw.list(count, () => draw.hundredths(0.01, 9000) * draw.pick([1, 1, -1])) };
  },
  edges: {
    "nothing before": (given) => ({ now: [...given.now, 5, 5], base: [...given.base, 0, null] }),
    "the same as before": (given) => ({ ...given, now: given.base }),
    "from a loss to a gain": (given) => ({ ...given, now: [100, -50, 0], base: [-100, -200, -1] }),
    "a blank now": (given) => ({ now: [null, ...given.now], base: [100, ...given.base] }),
    "down to 0": (given) => ({ ...given, now: given.now.map(() => 0) }),
  },
  ours: ({ now, base }) => called(growthOf, column(...now), column(...base)),
  native: ({ now, base }, block) => {
    const current = block.put(column(...now));
    const before = block.put(column(...base));
    return block.down(current.rows, (row) => `IF(${current.at(row)}="","",IF(N(${before.at(row)})=0,NA(),(${current.at(row)}-${before.at(row)})/ABS(${before.at(row)})))`);
  },
});
