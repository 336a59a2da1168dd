const TARGETS = /目标|目標|计划|計劃|任务|任務|指标|指標|预算|預算|\b(?:targets?|plans?|quotas?|budgets?|goals?)\b/iu;
const ACTUALS = /实际|實際|完成|业绩|業績|销售额|銷售額|回款|实绩|\b(?:actuals?|achieved|results?|revenue|sales by|bookings)\b/iu;
/** What was reached of targets is called so, too. */
const REACHED = /实际|實際|完成|实绩|达成|達成|\b(?:actuals?|achieve(?:d|ment)|attainment|results?)\b/iu;
const PEOPLE = /人员|人員|员工|員工|名单|名單|花名册|通讯录|\b(?:staff|people|sales ?people|employees?|reps|roster|members)\b/iu;

/** What titles and names of sheets say that a table holds. */
export interface TitleWords {
  readonly targets?: string;
  readonly actuals?: string;
  /** The title of targets speaks of what was reached, too. */
  readonly targetsReached?: boolean;
  readonly people?: string;
}

/** The first text that names targets, results or people. */
export function titleWords(texts: readonly string[]): TitleWords {
  // A long sentence mentions many things.
  const titles = texts.filter((text) => text.length <= 60).map((text) => text.replace(/[_-]/gu, " "));
  const targets = titles.find((text) => TARGETS.test(text));
  return { targets, targetsReached: targets !== undefined && REACHED.test(targets), actuals: titles.find((text) => ACTUALS.test(text)), people: titles.find((text) => PEOPLE.test(text)) };
}
