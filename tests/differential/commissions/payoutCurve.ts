import { payoutcurve } from "../../../src/functions/commissions";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly attainments: readonly number[];
  /** Both in percent. */
  readonly points: readonly (readonly [attainment: number, payout: number])[];
  readonly cap: number | undefined;
}

/** FORECAST through the two points around an attainment, which MATCH finds. */
export const payoutCurve = question<Given>({
  id: "PAYOUTCURVE",
  about: "",
  isExact: false,
  usual: (draw) => ({
    attainments: draw.list(draw.integer(3, 6), () => draw.hundredths(0.2, 1.8)),
    points: draw.ascending(draw.integer(2, 5), 40, 160).map((attainment) => [attainment, draw.integer(0, 250)] as const),
    cap: draw.pick([undefined, draw.hundredths(0.5, 2)]),
  }),
  edges: {
    "exactly on every point": (given) => ({ ...given, attainments: given.points.map(([attainment]) => attainment / 100) }),
    "just below every point": (given) => ({ ...given, attainments: given.points.map(([attainment]) => attainment / 100 - 0.0001) }),
    "on a step, whose later row counts": (given) => ({ ...given, points: [[50, 20], [80, 40], [80, 70], [120, 100]], attainments: [0.79, 0.8, 0.81] }),
    "after the last": (given) => ({ ...given, attainments: [2, 3, 400] }),
    "below the first": (given) => ({ ...given, attainments: [0, -1, 0.39] }),
    "one point": (given) => ({ ...given, points: given.points.slice(0, 1), attainments: [given.points[0][0] / 100, 0.3, 1.7] }),
    "paid exactly the cap": (given) => ({ ...given, cap: given.points[0][1] / 100, attainments: [given.points[0][0] / 100, 1.7] }),
  },
  ours: ({ attainments, points, cap }) => called(payoutcurve, column(...attainments), points.map((point) => point.map((percent) => percent / 100)), cap),
  native: ({ attainments, points, cap }, block) => {
    const reached = block.put(column(...attainments));
    const curve = block.put(points.map((point) => point.map((percent) => percent / 100)));
    const most = block.one(cap ?? 1e9);
    const [start, end] = [curve.at(0, 0), curve.at(curve.rows - 1, 0)];
    const two = (row: number, part: number): string => `OFFSET(${curve.at(0, part)},MATCH(${reached.at(row)},${curve.column(0)},1)-1,0,2,1)`;
    return block.down(reached.rows, (row) => {
      const line = `FORECAST(${reached.at(row)},${two(row, 1)},${two(row, 0)})`;
      return `IF(${reached.at(row)}<${start},0,MIN(${most},IF(${reached.at(row)}>=${end},${curve.at(curve.rows - 1, 1)},${line})))`;
    });
  },
});
