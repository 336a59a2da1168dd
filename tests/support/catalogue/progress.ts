import { naiveDays } from "../naive/naiveCalendar";
import { naiveGrowth, naiveProgress, naiveQuotient } from "../naive/naiveTracking";
import { column, type Answer, type Inputs } from "./inputs";

const NONE = "#N/A";

function timePassed(inputs: Inputs): number {
  const holidays = inputs.numbers("holidays.date").map((day) => ({ day, isMakeUp: false }));
  const [start, end, asOf] = ["start", "end", "asOf"].map((name) => inputs.number(name));
  return naiveDays(start, asOf, holidays) / naiveDays(start, end, holidays);
}

/** A blank sale beside a quota counts 0; without a quota only time and projection are known, without both nothing. */
function progress(inputs: Inputs): Answer {
  const [start, end, asOf] = ["start", "end", "asOf"].map((name) => inputs.number(name));
  const days = { passed: asOf - start + 1, remaining: end - asOf, total: end - start + 1 };
  const quotas = inputs.numbers("team.quota");
  return inputs.numbers("team.sales").map((sales, row) => {
    const projection = ((Number.isNaN(sales) ? 0 : sales) * days.total) / days.passed;
    if (Number.isNaN(quotas[row])) return Number.isNaN(sales) ? Array<string>(6).fill("") : [NONE, days.passed / days.total, NONE, NONE, NONE, projection];
    const [attainment, ahead, gap, perDay] = naiveProgress(Number.isNaN(sales) ? 0 : sales, quotas[row], days).map((cell) => cell ?? "");
    return [attainment, days.passed / days.total, ahead, gap, perDay, projection];
  });
}

export const progressAnswers: Readonly<Record<string, (inputs: Inputs) => Answer>> = {
  ATTAINMENT: (inputs) => {
    const quotas = inputs.numbers("team.quota");
    return column(inputs.numbers("team.sales").map((sales, index) => (Number.isNaN(quotas[index]) ? NONE : naiveQuotient(sales, quotas[index]))));
  },
  GROWTH: (inputs) => {
    const before = inputs.numbers("team.lastYear");
    return column(inputs.numbers("team.thisYear").map((sales, index) => (before[index] === 0 ? NONE : naiveGrowth(sales, before[index]))));
  },
  TIMEPASSED: (inputs) => [[timePassed(inputs)]],
  PROGRESS: progress,
};
