import type { BoardLayout } from "./layout";
import type { BoardRequest } from "./request";

/** Narrow enough to be a gap. */
const gap = 3;
const usual = 13;
const [leastName, mostName] = [18, 30];
const mostHeading = 24;

/**
 * Widths of all columns, in characters: names as long as they are, headings on one line, numbers up to hundreds of millions.
 *
 * The labels of the inputs above run over the columns up to the names.
 */
export function columnWidths({ people, groups, measures, texts }: BoardRequest, { boardName, boardGrade, boardPrize, chart, data }: BoardLayout): readonly number[] {
  const width = new Map<number | undefined, number>();
  const names = within(leastName, longest(people) + 2, mostName);
  const group = within(10, longest(groups ?? []) + 2, mostHeading);
  [names, 16, 9, 20].forEach((characters, index) => width.set(boardName + index, characters));
  width.set(boardName - 1, 10).set(boardGrade, headed(texts.grade, 9)).set(boardPrize, usual);
  if (groups !== undefined) width.set(0, group);
  if (chart) width.set(chart.place.column - 1, gap);
  width.set(data.person - 1, gap).set(data.person, names).set(data.group, group).set(data.chartLabel, within(usual, longest(people) + longest(groups ?? []) + 5, 2 * mostName));
  measures.forEach(({ heading }, index) => {
    width.set(data.firstMeasure + index, headed(heading));
    if (data.firstBefore !== undefined) width.set(data.firstBefore + index, headed(`${heading} (${texts.before})`));
  });
  if (measures.length > 1) width.set(data.scoreBefore, headed(`${texts.score} (${texts.before})`));
  if (data.target !== undefined) width.set(data.before, headed(`${texts.attainment} (${texts.before})`));
  return Array.from({ length: data.end }, (_, column) => width.get(column) ?? usual);
}

/** Bold, and with room for the filter button that people like to add. */
function headed(heading: string, least = usual): number {
  return within(least, characters(heading) + 4, mostHeading);
}

function within(least: number, wanted: number, most: number): number {
  return Math.min(most, Math.max(least, wanted));
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, characters(text)), 0);
}

/** A Chinese character is as wide as two others. */
function characters(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
