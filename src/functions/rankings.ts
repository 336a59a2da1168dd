import { grades, leaderboard as boardOf, prizesWon, ranks, ranksInGroups, scores } from "../domain";
import { answer, answerEach, answerTable, inPlaces } from "./answer";
import { boardCells } from "./boardCells";
import { numbersIn, optionalNumberIn, soundCells, TEXT_IS_BLANK } from "./cells";
import { headersIn } from "./headers";
import { labelsIn } from "./labelCells";
import { MOST, refuseMoreCells } from "./limits";
import { nothingToRank, rankedCells } from "./rankCells";
import { scoredCells } from "./scoreCells";
import { ORDERS, PRIZE_TIES, SCORE_METHODS, TIES, wordIn } from "./words";

const CENT = 0.01;

/**
 * Rank of each value, with a choice of what equal values get.
 * @customfunction RANK
 * @param values One cell or a range of values to rank.
 * @param [within] The range to rank within; the values themselves if omitted.
 * @param [ties] "competition" 1-2-2-4 (default), "dense" 1-2-2-3, "fractional" 1-2.5-2.5-4, "ordinal" 1-2-3-4, "modified" 1-3-3-4.
 * @param [order] "desc" (default): the largest is first. "asc": the smallest is first.
 * @param [groups] The group of each value: values are ranked inside their group.
 * @param [eligible] TRUE for each value that takes part, FALSE for one that gets no rank.
 * @returns The ranks, in the shape of the values.
 */
export function rank(values: unknown[][], within?: unknown[][], ties?: unknown, order?: unknown, groups?: unknown[][], eligible?: unknown[][]): unknown[][] {
  return answer(() => {
    const rules = { ties: wordIn(ties, "ties", TIES), order: wordIn(order, "order", ORDERS) };
    const cells = numbersIn(values, "values", TEXT_IS_BLANK);
    const { ranked, pool, odd, names } = rankedCells(cells, { within, groups, eligible }, rules.ties);
    const places = names ? ranksInGroups(ranked, pool, names, rules) : ranks(ranked, pool, rules);
    return answerEach(cells, odd, (index) => nothingToRank(places[index]));
  });
}

/**
 * Grade of each score in a forced distribution such as 20/70/10, best first. Equal scores always get the same grade.
 * @customfunction GRADE
 * @param scores One cell or a range of scores; the highest is best.
 * @param shares Share of people in each grade, best first: 0.2, 0.7, 0.1. Only their proportions count.
 * @param [labels] Name of each grade, best first, one for each share; A, B, C… if omitted.
 * @param [groups] The group of each score: scores are graded inside their group.
 * @returns The grades, in the shape of the scores.
 */
export function grade(scores: unknown[][], shares: unknown[][], labels?: unknown[][], groups?: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = numbersIn(scores, "scores");
    const distribution = soundCells(numbersIn(shares, "shares"));
    refuseMoreCells(distribution.values.length, MOST.grades, "shares");
    const names = labelsIn(labels, distribution);
    const { ranked, odd, names: groupNames } = rankedCells(cells, { groups });
    const reached = inPlaces(distribution, () => grades(ranked, distribution.values, groupNames));
    return answerEach(cells, odd, (index) => names[reached[index]]);
  });
}

/**
 * Prize that each value wins by its rank, the largest first.
 * @customfunction PRIZES
 * @param values One cell or a range of values; the largest is first.
 * @param prizes Prizes of the first place, the second and so on, 0 or more; further places win nothing.
 * @param [ties] "pool" (default): people who tie share the prizes of their places equally. "high": each gets the higher.
 * @param [unit] Shared prizes are rounded down to it: 0.01 (default), 1; 0 for not rounded.
 * @returns The prizes, in the shape of the values.
 */
export function prizes(values: unknown[][], prizes: unknown[][], ties?: unknown, unit?: unknown): unknown[][] {
  return answer(() => {
    const cells = numbersIn(values, "values");
    const list = soundCells(numbersIn(prizes, "prizes"));
    const rules = { ties: wordIn(ties, "ties", PRIZE_TIES), unit: optionalNumberIn(unit, "unit") ?? CENT };
    const won = inPlaces(list, () => prizesWon(cells.values, list.values, rules));
    return answerEach(cells, cells.odd, (index) => won[index]);
  });
}

/**
 * Leaderboard, best first, with rank, name, value, share of the total and change of rank. A tie at the last place is shown whole.
 * @customfunction LEADERBOARD
 * @param names One cell or a range of names.
 * @param values The value of each name. A blank one is not listed.
 * @param [top] How many places to show; all if omitted.
 * @param [previous] The values before, for the change of rank: above 0 are places won.
 * @param [ties] "competition" 1-2-2-4 (default), "dense" 1-2-2-3, "fractional" 1-2.5-2.5-4, "ordinal" 1-2-3-4, "modified" 1-3-3-4.
 * @param [order] "desc" (default): the largest is first. "asc": the smallest is first.
 * @param [groups] The group of each name: one board per group, one after the other.
 * @param [headers] Language of the header row: "en" (default), "zh-CN", "zh-TW"; FALSE for no header row.
 * @returns One row per name, below a header row.
 */
export function leaderboard(names: unknown[][], values: unknown[][], top?: unknown, previous?: unknown[][], ties?: unknown, order?: unknown, groups?: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const rules = { ties: wordIn(ties, "ties", TIES), order: wordIn(order, "order", ORDERS), top: optionalNumberIn(top, "top") };
    const cells = boardCells({ names, values, previous, groups });
    const { isShown, texts } = headersIn(headers);
    const heading = [...(cells.hasGroups ? [texts.group] : []), texts.rank, texts.name, texts.value, texts.share, texts.change];
    return answerTable([...(isShown ? [heading] : []), ...cells.rowsOf(boardOf(cells.lists, rules))]);
  });
}

/**
 * One score per row from several metrics, such as a scorecard. A row with a blank metric has no score.
 * @customfunction SCORE
 * @param metrics One row per person, one column per metric.
 * @param weights Weight of each metric, 0 or more. "weighted" takes them as given, the other methods by their proportions.
 * @param [method] "weighted" (default): values on one scale are added up. "minmax": 0 to 100. "zscore": deviations. "rank": mean place, 1 is best. "topsis": 0 to 1.
 * @param [directions] 1 for each metric where more is better (default), -1 where less is better.
 * @param [cap] The most that a metric counts, for "weighted" only: 1.2 for 120%.
 * @returns One column of scores.
 */
export function score(metrics: unknown[][], weights: unknown[][], method?: unknown, directions?: unknown[][], cap?: unknown): unknown[][] {
  return answer(() => {
    const rules = { method: wordIn(method, "method", SCORE_METHODS), cap: optionalNumberIn(cap, "cap") };
    const cells = scoredCells({ metrics, weights, directions });
    const found = inPlaces(cells.weights, () => inPlaces(cells.directions ?? cells.weights, () => scores(cells.metrics, rules)));
    return answerEach(cells.column, cells.column.odd, (row) => found[row]);
  });
}
