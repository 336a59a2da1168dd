import { cellReference, rangeReference, type SheetCanvas } from "../sheetCanvas";
import { literalText } from "../../workbook/cellText";
import { quoted, soldBy, sumOf, type NameCell } from "../soldFormulas";
import { historyDays, inputReference, wholeReference } from "./inputCells";
import type { PlanLayout, SectionRows } from "./layout";
import type { PlanFactor, TargetPlanRequest } from "./request";
import type { PlanStyles } from "./planStyles";
import type { PlanNode, PlanTree } from "./tree";

/** A plan while it is put on its sheet. */
export interface Drafting {
  readonly canvas: SheetCanvas;
  readonly styles: PlanStyles;
  readonly request: TargetPlanRequest;
  readonly tree: PlanTree;
  readonly layout: PlanLayout;
}

/** One level: its names, what they weigh, what they get, and the proof that those below them get as much. */
export function putLevel(drafting: Drafting, level: number): void {
  const { canvas, request, tree, layout } = drafting;
  const section = layout.sections[level];
  canvas.put(section.title, 0, request.levels[level], { look: "section" });
  putHeadings(drafting, section, level);
  tree.levels[level].forEach((node, index) => putRow(drafting, level, node, section.first + index));
  for (const group of groupsOf(tree, level)) putGroup(drafting, level, group.first, group.count, group.parentRow);
  putSums(drafting, section, level);

  function groupsOf({ levels }: PlanTree, of: number): readonly { readonly first: number; readonly count: number; readonly parentRow: number | undefined }[] {
    if (of === 0) return [{ first: section.first, count: section.count, parentRow: undefined }];
    return levels[of - 1].map(({ firstChild, childCount }, parent) => ({ first: section.first + firstChild, count: childCount, parentRow: layout.sections[of - 1].first + parent }));
  }
}

function isLast({ tree }: Drafting, level: number): boolean {
  return level === tree.levels.length - 1;
}

/** Names and columns; shared by the levels and by what was sold. */
export function putNames({ canvas, request }: Drafting, section: SectionRows, level: number): void {
  for (let above = 0; above <= level; above += 1) canvas.put(section.heading, above, request.levels[above], { look: "header" });
}

function putHeadings(drafting: Drafting, section: SectionRows, level: number): void {
  const { canvas, request, request: { texts, factors }, layout: { columns, weightsRow } } = drafting;
  putNames(drafting, section, level);
  const head = (column: number, text: string | null): void => canvas.put(section.heading, column, text, { look: "header" });
  // Levels further down have no names here; the line of headings goes on all the same.
  for (let below = level + 1; below < request.levels.length; below += 1) head(below, null);
  factors.forEach(({ heading }, index) => head(columns.firstFactor + index, heading));
  if (factors.length > 1) head(columns.weight, texts.weight);
  head(columns.minimum, texts.minimum);
  head(columns.maximum, texts.maximum);
  head(columns.target, texts.target);
  head(columns.share, texts.share);
  head(columns.below, texts.below);
  head(columns.difference, texts.difference);
  head(columns.flag, texts.flag);
  if (factors.length > 1 && isLast(drafting, level)) {
    canvas.put(weightsRow, 0, texts.importance, { look: "label" });
    factors.forEach(({ importance }, index) => canvas.put(weightsRow, columns.firstFactor + index, importance, { look: "input" }));
  }
}

function putRow(drafting: Drafting, level: number, node: PlanNode, row: number): void {
  const { canvas, styles, request: { factors, texts }, layout: { columns }, layout } = drafting;
  node.path.forEach((name, above) => canvas.put(row, above, literalText(name)));
  factors.forEach((factor, index) => {
    const isLive = factor.source === "history" || factor.column !== undefined || !isLast(drafting, level);
    canvas.put(row, columns.firstFactor + index, factorCell(drafting, level, node, row, factor, index), isLive ? styles.live : styles.input);
  });
  canvas.put(row, columns.minimum, node.minimum ?? null, styles.input);
  canvas.put(row, columns.maximum, node.maximum ?? null, styles.input);
  const target = cellReference(row, columns.target);
  const total = inputReference(layout, "yearTotal");
  canvas.put(row, columns.share, `=IF(${total}=0,"",${target}/${total})`, { look: "live", format: "0.0%" });
  const [below, difference] = [cellReference(row, columns.below), cellReference(row, columns.difference)];
  canvas.put(row, columns.below, `=${belowOf(drafting, level, node, row)}`, styles.live);
  canvas.put(row, columns.difference, `=ROUND(${below}-${isLast(drafting, level + 1) ? `${target}*${inputReference(layout, "overAllocation")}` : target},6)`, styles.proof);
  canvas.put(row, columns.flag, `=IF(COUNT(${target})=0,${quoted(texts.notSet)},IF(${difference}<>0,${quoted(texts.mismatch)},""))`, { look: "live" });
}

/** What a name weighs by one factor: of a member as the factor says, above it the sum of its members. */
function factorCell({ request: { history }, tree, layout, layout: { columns, sections } }: Drafting, level: number, node: PlanNode, row: number, factor: PlanFactor, index: number): string | number {
  const last = tree.levels.length - 1;
  if (level < last) return `=${sumOf(sections[last].first + node.firstMember, columns.firstFactor + index, node.memberCount, 1)}`;
  if (factor.source === "equal") return 1;
  if (factor.column !== undefined) {
    const cells = nameCells(row, node.path);
    return `=MAX(0,${soldBy(factor.column.source, factor.column.namedLevels.map((level) => cells[level]), undefined)})`;
  }
  if (factor.source === "values") return tree.members[node.firstMember].weights?.[index] ?? 0;
  // Returns can outweigh sales; nobody's weight is below nothing.
  return history === undefined ? 0 : `=MAX(0,${soldBy(history, nameCells(row, node.path), historyDays(layout))})`;
}

function belowOf({ tree, layout: { columns, sections } }: Drafting, level: number, node: PlanNode, row: number): string {
  if (level === tree.levels.length - 1) return sumOf(row, columns.firstPeriod, 1, columns.periodCount);
  return sumOf(sections[level + 1].first + node.firstChild, columns.target, node.childCount, 1);
}

/** The names below one parent: one formula weighs them, one hands out what the parent has. */
function putGroup(drafting: Drafting, level: number, first: number, count: number, parentRow: number | undefined): void {
  const { canvas, styles, layout, layout: { columns, weightsRow } } = drafting;
  const column = (at: number): string => rangeReference(first, at, count, 1);
  const area = (at: number) => ({ row: first, column: at, rowCount: count, columnCount: 1 });
  if (columns.factorCount > 1) {
    const factors = rangeReference(first, columns.firstFactor, count, columns.factorCount);
    const importance = rangeReference(weightsRow, columns.firstFactor, 1, columns.factorCount);
    canvas.putSpill(`=SALES.WEIGHTS(${factors},${importance})`, area(columns.weight), { look: "live", format: "0.0000" });
  }
  const over = isLast(drafting, level) ? `*${inputReference(layout, "overAllocation")}` : "";
  const whole = parentRow === undefined ? wholeReference(layout, isLast(drafting, level)) : `${cellReference(parentRow, columns.target, { row: true, column: true })}${over}`;
  const parts = [whole, column(columns.weight), inputReference(layout, "unit"), column(columns.minimum), column(columns.maximum)];
  canvas.putSpill(`=SALES.SPLIT(${parts.join(",")})`, area(columns.target), styles.live);
}

/** The line that proves a level: its sums, and what they differ from the year's target. */
function putSums(drafting: Drafting, { sum, first, count }: SectionRows, level: number): void {
  const { canvas, styles, request: { texts }, layout, layout: { columns } } = drafting;
  canvas.put(sum, 0, texts.total, { look: "proof" });
  for (let column = 1; column < columns.target; column += 1) canvas.put(sum, column, null, { look: "proof" });
  for (const column of [columns.target, columns.below]) canvas.put(sum, column, `=${sumOf(first, column, count, 1)}`, styles.proof);
  canvas.put(sum, columns.share, `=${sumOf(first, columns.share, count, 1)}`, { look: "proof", format: "0.0%" });
  canvas.put(sum, columns.difference, `=ROUND(${cellReference(sum, columns.target)}-${wholeReference(layout, isLast(drafting, level))},6)`, styles.proof);
}

/** The names of a row, each in the column of its level. */
export function nameCells(row: number, path: readonly string[]): readonly NameCell[] {
  return path.map((name, level) => ({ name, reference: cellReference(row, level, { column: true }) }));
}
