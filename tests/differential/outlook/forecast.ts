import { forecast } from "../../../src/functions/forecast";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import type { Draw } from "../lane/draw";
import { question } from "../lane/question";

interface Given {
  readonly history: readonly number[];
  readonly horizon: number;
  readonly level: number | undefined;
}

const usual = (draw: Draw): Given => ({ history: draw.list(draw.integer(4, 16), () => draw.hundredths(-100, 9000)), horizon: draw.integer(1, 6), level: draw.pick([undefined, 0.8, 0.5, 0.99]) });

const deviate = (level = 0.95): string => `NORM.S.INV((1+${level})/2)`;

/** FORECAST.LINEAR on numbered periods; the interval of a line by STEYX and DEVSQ. */
export const forecastLinear = question<Given>({
  id: "FORECAST",
  about: "linear",
  isExact: false,
  usual,
  edges: {
    "three values": (given) => ({ ...given, history: given.history.slice(0, 3) }),
    "all equal": (given) => ({ ...given, history: given.history.map(() => 250) }),
    "values in the millions": (given) => ({ ...given, history: given.history.map((value) => 1000 * Math.round(value)) }),
    "up and down": (given) => ({ ...given, history: given.history.map((_, index) => (index % 2 === 0 ? 100 : 0)) }),
    "far ahead": (given) => ({ ...given, horizon: 24 }),
  },
  ours: ({ history, horizon, level }) => called(forecast, column(...history), horizon, undefined, "linear", level, false),
  native: ({ history, horizon, level }, block) => {
    const values = block.put(column(...history));
    const periods = block.put(column(...history.map((_, index) => index + 1)));
    const ahead = block.put(column(...Array.from({ length: horizon }, (_, index) => history.length + index + 1)));
    const middle = block.down(horizon, (row) => `FORECAST.LINEAR(${ahead.at(row)},${values},${periods})`);
    const width = block.down(horizon, (row) => `${deviate(level)}*STEYX(${values},${periods})*SQRT(1+1/COUNT(${values})+(${ahead.at(row)}-AVERAGE(${periods}))^2/DEVSQ(${periods}))`);
    return block.fill(horizon, 3, (row, part) => `${middle.at(row)}${["", `-${width.at(row)}`, `+${width.at(row)}`][part]}`);
  },
});

interface Seasonal extends Given {
  readonly season: number;
}

/** The cell one season up, and the spread of what changed from season to season. */
export const forecastSeasonalNaive = question<Seasonal>({
  id: "FORECAST",
  about: "seasonal-naive",
  isExact: false,
  usual: (draw) => {
    const season = draw.integer(1, 6);
    return { ...usual(draw), history: draw.list(season + draw.integer(1, 10), () => draw.hundredths(1, 900)), season };
  },
  edges: {
    "one value more than a season": (given) => ({ ...given, history: given.history.slice(0, given.season + 1) }),
    "the same every season": (given) => ({ ...given, history: given.history.map((_, index) => 10 * (index % given.season)) }),
    "no season": (given) => ({ ...given, season: 1 }),
    "several seasons ahead": (given) => ({ ...given, horizon: 3 * given.season + 1 }),
  },
  ours: ({ history, horizon, season, level }) => called(forecast, column(...history), horizon, season, "seasonal-naive", level, false),
  native: ({ history, horizon, season, level }, block) => {
    const values = block.put(column(...history));
    const steps = history.length - season;
    const before = values.column(0, steps - 1);
    const after = `${values.at(season)}:${values.at(history.length - 1)}`;
    const spread = block.formula(`SQRT(SUMXMY2(${after},${before})/${steps})`);
    const middle = block.down(horizon, (row, own) => (row < season ? values.at(steps + row) : own.at(row - season)));
    const width = (row: number): string => `${deviate(level)}*${spread}*SQRT(ROUNDUP(${row + 1}/${season},0))`;
    return block.fill(horizon, 3, (row, part) => `${middle.at(row)}${["", `-${width(row)}`, `+${width(row)}`][part]}`);
  },
});
