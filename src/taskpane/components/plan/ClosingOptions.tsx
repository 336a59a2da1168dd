import type { FoundPlan } from "../../../actions/targetPlan/findPlans";
import { dayText } from "../../../domain";
import { useTranslator } from "../../language";

/** More are looked through by month: a year of weeks is still one list. */
const mostInOneList = 60;

/** Every number of periods that can be closed, by the last day that is closed with it. */
export function ClosingOptions({ plan: { periods, closed } }: { readonly plan: FoundPlan }) {
  const { text, day } = useTranslator();
  const counts = periods.map((_, index) => index + 1);
  const option = (count: number) => {
    const through = count === 0 ? text("plan.close.none") : count === periods.length ? text("plan.close.all") : text("plan.close.day", { day: day(periods[count].first - 1) });
    return <option key={count} value={count}>{count === closed ? text("plan.close.now", { through }) : through}</option>;
  };
  if (counts.length <= mostInOneList) return [0, ...counts].map(option);
  const months = new Map<string, number[]>();
  for (const count of counts) {
    const month = dayText(periods[count - 1].first).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), count]);
  }
  return [option(0), ...[...months].map(([month, within]) => <optgroup key={month} label={month}>{within.map(option)}</optgroup>)];
}
