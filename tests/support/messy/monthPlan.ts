import type { Cell, QuestionCode } from "../../../src/imports";
import { listSheet, rowsAbove, type ListColumn } from "./listSheet";
import { Dice, emptySheet, type MessySheet, type MessyWorkbook, type TrueColumn, type Truth } from "./messy";
import { acrossColumns, monthHeaders, writeBody, writeHeaders } from "./monthSheet";

const PEOPLE = ["张伟", "王芳", "李娜", "刘洋", "陈静", "杨磊", "赵敏", "黄强", "周婷", "吴昊", "孙丽", "何军"];

/** A plan with a month a column below merged quarters, regions merged downwards, totals to the right and below; orders and bands on other sheets. */
export function monthPlan(seed: number): MessyWorkbook {
  const dice = new Dice(seed + 2000);
  const people = dice.shuffled(PEOPLE).slice(0, dice.between(4, 10));
  const parts = [plan(dice, people), orders(dice, people), bands(dice)];
  return { sheets: parts.map(({ sheet }) => sheet), truths: parts.map(({ truth }) => truth) };
}

function plan(dice: Dice, people: readonly string[]): { sheet: MessySheet; truth: Truth } {
  const sheet = emptySheet(dice.pick(["月度计划", "分解", "Sheet1", "2026"]));
  const months = monthHeaders(dice, "目标");
  const factor = dice.pick([10_000, 10_000, 1]);
  const above = dice.between(1, 8) - 1;
  const isTitled = above > 0 || typeof months.cells[0] === "string" && months.cells[0].includes("目标") || sheet.name.includes("计划");
  const isUnitSaid = above > 1;
  const left = dice.pick([0, 0, 1]);
  const hasExtra = dice.once(3);
  const hasQuarters = dice.once(4);
  const names: { header: string; true: TrueColumn }[] = [
    { header: dice.pick(["区域", "大区", "地区"]), true: { meaning: "region", header: "" } }, { header: dice.pick(["负责人", "业务员", "姓名"]), true: { meaning: "person", header: "" } },
    ...(hasExtra ? [{ header: dice.pick(["备忘", "档案", "归口"]), true: { meaning: "ignore" as const, header: "" } }] : []),
  ];
  const texts: Cell[][] = [[dice.pick(["2026年销售目标分解表", "2026年度销售计划", "销售任务分解"])], [dice.pick([`单位：${factor === 1 ? "元" : "万元"}`, `金额单位：${factor === 1 ? "元" : "万元"}`])], [], ["编制：销售管理部"]];
  for (const cells of rowsAbove(dice, above, texts)) sheet.rows.push([...Array<Cell>(left).fill(""), ...cells]);
  const across = acrossColumns(months.cells, hasQuarters);
  const { headerRow } = writeHeaders(sheet, left, names.map(({ header }) => header), across, months.format, dice);
  const rows = writeBody(sheet, dice, left, people, names.length, across, factor);
  const columns = new Map<number, TrueColumn>(names.map((name, index) => [left + index, { ...name.true, header: name.header }]));
  across.forEach((one, index) => columns.set(left + names.length + index, { meaning: one.month === undefined ? "ignore" : "target", header: String(one.header), factor: one.month === undefined ? undefined : factor }));
  const legitimate: QuestionCode[] = [...(isTitled ? [] : ["values-across-unclear" as const]), ...(isUnitSaid ? [] : ["unit-unclear" as const])];
  // What no text tells cannot be known: a reader takes such numbers as they are.
  if (!isUnitSaid) columns.forEach((column, at) => columns.set(at, { ...column, factor: undefined }));
  return { sheet, truth: { sheet: sheet.name, kind: "targets-by-month", layout: "months-across", headerRow, firstRow: headerRow + 1, lastRow: rows.lastRow, totalRows: [rows.totalRow], columns, legitimate } };
}

function orders(dice: Dice, people: readonly string[]) {
  const columns: ListColumn[] = [
    { header: dice.pick(["日期", "下单日期"]), meaning: "date", format: "yyyy-mm-dd", cell: (row) => 46_023 + row * 3 },
    { header: dice.pick(["负责人", "业务员"]), meaning: "person", cell: (row) => people[row % people.length] },
    { header: "客户", meaning: "customer", cell: (row) => `客户${row % 11}` },
    { header: dice.pick(["金额（元）", "销售额（元）", "订单金额(元)"]), meaning: "amount", factor: 1, cell: (row) => 50_000 + ((row * 7919) % 90_000) },
  ];
  return listSheet({ name: dice.pick(["订单", "明细"]), kind: "orders", legitimate: [], above: rowsAbove(dice, dice.between(0, 8), [["订单明细"]]), columns: dice.shuffled(columns), rowCount: dice.between(20, 60), total: dice.once(2) ? "合计" : undefined, below: [], startColumn: 0 });
}

function bands(dice: Dice) {
  const columns: ListColumn[] = [
    { header: dice.pick(["达成率下限", "起点"]), meaning: "bandFrom", format: "0%", cell: (row) => row * 0.4 },
    { header: dice.pick(["提成比例", "奖金比例"]), meaning: "rate", format: "0.00%", cell: (row) => 0.01 + row * 0.004 },
  ];
  return listSheet({ name: "方案", kind: "bands", legitimate: [], above: [], columns, rowCount: 4, below: [], startColumn: 0 });
}
