import { weights as weightsOf } from "../../../src/functions/targets";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly factors: readonly (readonly (number | null)[])[];
  readonly importance: readonly number[] | undefined;
}

export const weights = question<Given>({
  id: "WEIGHTS",
  about: "",
  isExact: false,
  usual: (draw) => {
    const factors = draw.integer(1, 4);
    return {
      factors: draw.list(draw.integer(2, 7), () => draw.list(factors, () => draw.hundredths(0.01, 9000))),
      importance: draw.pick([undefined, draw.list(factors, () => draw.integer(1, 100))]),
    };
  },
  edges: {
    "one row": (given) => ({ ...given, factors: given.factors.slice(0, 1) }),
    "a row of blanks": (given) => ({ ...given, factors: [...given.factors, given.factors[0].map(() => null)] }),
    "a blank and a 0": (given) => ({ ...given, factors: [...given.factors, given.factors[0].map((_, index) => (index === 0 ? 0 : null))] }),
    "a factor without importance": (given) => ({ factors: given.factors.map((row) => [...row, 0]), importance: [...given.factors[0].map(() => 2), 0] }),
    "everyone the same": (given) => ({ ...given, factors: given.factors.map(() => given.factors[0]) }),
  },
  ours: ({ factors, importance }) => called(weightsOf, factors.map((row) => [...row]), importance && [[...importance]]),
  native: ({ factors, importance }, block) => {
    const given = block.put(factors);
    const counts = block.put([importance ?? factors[0].map(() => 1)]);
    const shares = block.fill(given.rows, given.columns, (row, factor) => `IF(${counts.at(0, factor)}=0,0,${given.at(row, factor)}/SUM(${given.column(factor)}))`);
    return block.down(given.rows, (row) => `IF(COUNT(${given.row(row)})=0,"",SUMPRODUCT(${shares.row(row)},${counts})/SUM(${counts}))`);
  },
});
