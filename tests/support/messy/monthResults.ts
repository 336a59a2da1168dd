import type { Cell, QuestionCode } from "../../../src/imports";
import { rowsAbove } from "./listSheet";
import { addressOf, Dice, emptySheet, type MessyWorkbook, type TrueColumn } from "./messy";
import { monthHeaders } from "./monthSheet";

const PEOPLE = ["张伟", "王芳", "李娜", "刘洋", "陈静", "杨磊", "赵敏", "黄强"];
/** What says that results follow, and what leaves it open. */
const SAID = ["2026年业绩汇总", "月度销售额统计（实际）", "回款完成情况", "Actual sales by month", "各月实际业绩"];
const OPEN = ["2026年月度数据", "销售目标完成情况", "Targets and achievement", "团队月报", "任务达成一览"];

/** What people reached, a month a column, with the target of the year beside it in some: easily taken for a plan. */
export function monthResults(seed: number): MessyWorkbook {
  const dice = new Dice(seed + 3000);
  const sheet = emptySheet(dice.pick(["Sheet1", "汇总", "2026", "数据"]));
  const hasTarget = dice.once(2);
  const hasRatio = hasTarget && dice.once(2);
  const title = dice.pick(dice.once(2) ? SAID : OPEN);
  const above = dice.between(0, 8);
  const months = monthHeaders(dice, dice.pick(["完成", "实际", "业绩"]));
  const isHeaderSaid = String(months.cells[0]).length > 3 && /完成|实际|业绩/u.test(String(months.cells[0]));
  // Such a header names the measure itself.
  const meaning = isHeaderSaid && String(months.cells[0]).includes("业绩") ? "amount" : "actual";
  const isSaid = isHeaderSaid || (above > 0 && SAID.includes(title));
  const unit = dice.pick(["单位：元", "金额单位：元"]);
  for (const cells of rowsAbove(dice, above, [[title], [unit]])) sheet.rows.push([...cells]);
  const left: Cell[] = [dice.pick(["姓名", "业务员", "销售员"]), ...(hasTarget ? [dice.pick(["年度目标", "全年目标"])] : [])];
  const right: Cell[] = hasRatio ? [dice.pick(["达成率", "完成率"])] : [];
  const headerRow = sheet.rows.push([...left, ...months.cells, ...right]) - 1;
  months.cells.forEach((_, index) => months.format && sheet.numberFormats.set(addressOf(headerRow, left.length + index), months.format));
  const people = dice.shuffled(PEOPLE).slice(0, dice.between(4, 8));
  people.forEach((person) => {
    const reached = months.cells.map(() => dice.between(10, 90) * 10_000 + dice.between(1, 9999));
    const target = dice.between(600, 1200) * 10_000;
    const row = sheet.rows.push([person, ...(hasTarget ? [target] : []), ...reached, ...(hasRatio ? [reached.reduce((sum, one) => sum + one, 0) / target] : [])]) - 1;
    if (hasRatio) sheet.numberFormats.set(addressOf(row, left.length + 12), "0.0%");
  });
  const columns = new Map<number, TrueColumn>([
    [0, { meaning: "person", header: String(left[0]) }],
    ...(hasTarget ? [[1, { meaning: "target", header: String(left[1]) }] as const] : []),
    ...months.cells.map((header, index) => [left.length + index, { meaning, header: String(header), factor: 1 }] as const),
    ...(hasRatio ? [[left.length + 12, { meaning: "attainment", header: String(right[0]) }] as const] : []),
  ]);
  const legitimate: QuestionCode[] = isSaid ? [] : ["values-across-unclear"];
  return { sheets: [sheet], truths: [{ sheet: sheet.name, kind: "results-by-month", layout: "months-across", headerRow, firstRow: headerRow + 1, lastRow: headerRow + people.length, totalRows: [], columns, legitimate }] };
}
