import { retention as retentionOf } from "../../../src/functions/customers";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly before: readonly (string | null)[];
  readonly after: readonly (string | null)[];
}

/** Every row of a customer counts for a part, all of them together for one. */
export const retention = question<Given>({
  id: "RETENTION",
  about: "",
  isExact: false,
  usual: (draw) => ({
    before: draw.list(draw.integer(3, 12), () => `Customer ${draw.integer(1, 9)}`),
    after: draw.list(draw.integer(1, 12), () => `Customer ${draw.integer(1, 14)}`),
  }),
  edges: {
    "nobody stays": (given) => ({ ...given, after: ["Someone else"] }),
    "everybody stays": (given) => ({ ...given, after: [...given.after, ...given.before] }),
    "names that differ in case only": (given) => ({ ...given, after: given.before.map((name) => name?.toUpperCase() ?? null) }),
    "one customer, many times": (given) => ({ ...given, before: given.before.map(() => "Customer 1") }),
    "blanks are nobody": (given) => ({ before: [null, ...given.before, null], after: [null, ...given.after] }),
    "nobody to begin with": (given) => ({ ...given, before: [null, null] }),
    "nobody afterwards": (given) => ({ ...given, after: [null] }),
  },
  ours: ({ before, after }) => called(retentionOf, column(...before), column(...after)),
  native: (given, block) => {
    const before = block.put(column(...given.before));
    const after = block.put(column(...given.after));
    const heads = block.formula(`SUMPRODUCT((${before}<>"")/COUNTIF(${before},${before}&""))`);
    const kept = block.formula(`SUMPRODUCT((${before}<>"")*(COUNTIF(${after},${before}&"")>0)/COUNTIF(${before},${before}&""))`);
    return block.formula(`IF(${heads}=0,NA(),${kept}/${heads})`);
  },
});
