import { band } from "../../../src/functions/commissions";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly values: readonly (number | null)[];
  readonly bands: readonly (readonly [from: number, result: number | string])[];
  readonly side: "lower" | "upper";
  readonly otherwise: string | undefined;
}

/** VLOOKUP for bands that own their start, INDEX by COUNTIF for those that do not. */
export const bandReached = question<Given>({
  id: "BAND",
  about: "",
  isExact: true,
  usual: (draw) => ({
    values: draw.list(draw.integer(3, 6), () => draw.hundredths(-20, 130)),
    bands: draw.ascending(draw.integer(1, 6), -10, 120).map((from, index) => [from, draw.pick([`grade ${index}`, draw.hundredths(0, 2)])] as const),
    side: draw.pick(["lower", "upper"]),
    otherwise: draw.pick([undefined, "none"]),
  }),
  edges: {
    "exactly on every edge": (given) => ({ ...given, values: given.bands.map(([from]) => from) }),
    "a cent below every edge": (given) => ({ ...given, values: given.bands.map(([from]) => (from * 100 - 1) / 100) }),
    "a cent above every edge": (given) => ({ ...given, values: given.bands.map(([from]) => (from * 100 + 1) / 100) }),
    "below the first": (given) => ({ ...given, values: [-11, -99, 500] }),
    "a blank": (given) => ({ ...given, values: [null, ...given.values] }),
  },
  ours: ({ values, bands, side, otherwise }) => called(band, column(...values), bands.map((row) => [...row]), side, otherwise === undefined ? undefined : [[otherwise]]),
  native: ({ values, bands, side, otherwise }, block) => {
    const sought = block.put(column(...values));
    const table = block.put(bands);
    const below = otherwise === undefined ? "NA()" : `"${otherwise}"`;
    return block.down(sought.rows, (row) => {
      const value = sought.at(row);
      const strictly = `COUNTIF(${table.column(0)},"<"&${value})`;
      const found = side === "lower" ? `IFERROR(VLOOKUP(${value},${table},2,TRUE),${below})` : `IF(${strictly}=0,${below},INDEX(${table.column(1)},${strictly}))`;
      return `IF(${value}="","",${found})`;
    });
  },
});
