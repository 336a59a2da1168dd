import { payoutStretches, type Band, type Method, type PayoutStretch, type Side } from "../../domain";

/** The drawing's size in its own units, and the room that the labels take. */
export const curveSize = { width: 300, height: 132, left: 8, right: 8, top: 16, bottom: 18 } as const;

/** Labels closer to each other than this are left out. */
const labelGap = 52;
/** Where there is no edge above 0 to go by. */
const plainReach = 100_000;
/** How far the curve goes on behind its last edge. */
const beyond = 1.3;

export interface CurvePlan {
  /** Lowest first. */
  readonly bands: readonly Band[];
  readonly method: Method;
  readonly side: Side;
  /** Money; undefined where bands start at money. */
  readonly quota: number | undefined;
}

/** One edge of the plan as it is drawn and told. */
export interface CurveEdge {
  /** In money. */
  readonly at: number;
  /** In the unit of the bands' from. */
  readonly from: number;
  /** Paid just below the edge and from it on. */
  readonly low: number;
  readonly high: number;
  readonly rate: number;
  readonly x: number;
  readonly lowY: number;
  readonly highY: number;
  readonly isLabelled: boolean;
}

export interface CurveShape {
  /** One path for each stretch between edges. */
  readonly paths: readonly string[];
  readonly edges: readonly CurveEdge[];
  readonly until: number;
  /** The highest payout that is drawn. */
  readonly most: number;
  readonly zeroY: number;
}

/** Lays the payouts of a plan out for drawing. */
export function curveShape({ bands, method, side, quota }: CurvePlan): CurveShape {
  const last = Math.max(0, ...bands.map(({ from }) => from));
  const until = (last === 0 ? (quota === undefined ? plainReach : 1) : last * beyond) * (quota ?? 1);
  const stretches = payoutStretches({ bands, method, side, unit: 0, threshold: undefined }, quota, until);
  const pays = stretches.flatMap(({ start, end }) => [start, end]);
  const [least, most] = [Math.min(0, ...pays), Math.max(0, ...pays)];
  const { width, height, left, right, top, bottom } = curveSize;
  const x = (amount: number): number => rounded(left + (amount / until) * (width - left - right));
  const y = (pay: number): number => rounded(height - bottom - ((pay - least) / (most - least || 1)) * (height - top - bottom));
  return {
    paths: stretches.map(({ from, to, start, end }) => `M${x(from)} ${y(start)}L${x(to)} ${y(end)}`),
    edges: labelled(stretches.map((stretch, index) => edgeOf(stretch, stretches[index - 1], quota)), x, y),
    until, most, zeroY: y(0),
  };
}

type PlainEdge = Omit<CurveEdge, "x" | "lowY" | "highY" | "isLabelled">;

function edgeOf({ from, start, rate }: PayoutStretch, before: PayoutStretch | undefined, quota: number | undefined): PlainEdge {
  return { at: from, from: quota === undefined ? from : Number((from / quota).toPrecision(15)), low: before?.end ?? 0, high: start, rate };
}

function labelled(edges: readonly PlainEdge[], x: (amount: number) => number, y: (pay: number) => number): readonly CurveEdge[] {
  let lastX = -Infinity;
  return edges.map((edge) => {
    const at = x(edge.at);
    const isLabelled = at - lastX >= labelGap;
    if (isLabelled) lastX = at;
    return { ...edge, x: at, lowY: y(edge.low), highY: y(edge.high), isLabelled };
  });
}

function rounded(position: number): number {
  return Math.round(position * 10) / 10;
}
