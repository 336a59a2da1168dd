import { rank } from "../../../src/functions/rankings";
import { column } from "../../support/cellCalls";
import type { Area } from "../lane/area";
import { called } from "../lane/called";
import type { Draw } from "../lane/draw";
import { question, type Askable } from "../lane/question";

interface Given {
  readonly values: readonly (number | null)[];
  readonly order: "asc" | "desc";
}

/** Few different values, so that many tie. */
const usual = (draw: Draw): Given => {
  const most = draw.pick([3, 12, 5000]);
  return { values: draw.list(draw.integer(4, 12), () => draw.hundredths(-most / 10, most)), order: draw.pick(["asc", "desc"]) };
};

const edges = {
  "all equal": (given: Given): Given => ({ ...given, values: given.values.map(() => 12.34) }),
  "one value": (given: Given): Given => ({ ...given, values: [0] }),
  "blanks take no part": (given: Given): Given => ({ ...given, values: [null, ...given.values, null] }),
  "a tie at both ends": (given: Given): Given => ({ ...given, values: [-900, 900_000, ...given.values, 900_000, -900] }),
  "neighbours a cent apart": (given: Given): Given => ({ ...given, values: given.values.map((_, index) => 100 + (index % 3) / 100) }),
};

type FormulaAt = (values: Area, row: number, order: Given["order"]) => string;

function ranking(ties: string, formulaAt: FormulaAt): Askable {
  return question<Given>({
    id: "RANK",
    about: ties,
    isExact: true,
    usual,
    edges,
    ours: ({ values, order }) => called(rank, column(...values), undefined, ties, order),
    native: ({ values, order }, block) => {
      const ranked = block.put(column(...values));
      return block.down(ranked.rows, (row) => `IF(${ranked.at(row)}="","",${formulaAt(ranked, row, order)})`);
    },
  });
}

const direction = (order: Given["order"]): number => (order === "asc" ? 1 : 0);
const better = (order: Given["order"]): string => (order === "asc" ? "<" : ">");

export const RANKINGS: readonly Askable[] = [
  ranking("competition", (values, row, order) => `RANK.EQ(${values.at(row)},${values},${direction(order)})`),
  ranking("fractional", (values, row, order) => `RANK.AVG(${values.at(row)},${values},${direction(order)})`),
  // Each value counts for one, however often it stands there.
  ranking("dense", (values, row, order) => `SUMPRODUCT((${values}<>"")*(${values}${better(order)}${values.at(row)})/COUNTIF(${values},${values}&""))+1`),
  ranking("modified", (values, row, order) => `COUNTIF(${values},"${better(order)}="&${values.at(row)})`),
  ranking("ordinal", (values, row, order) => `RANK.EQ(${values.at(row)},${values},${direction(order)})+COUNTIF(${values.column(0, row)},${values.at(row)})-1`),
];
