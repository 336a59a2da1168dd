import type { Cell } from "../../../src/imports";
import { listSheet, rowsAbove, type ListColumn } from "./listSheet";
import { Dice, type MessyWorkbook } from "./messy";

const PEOPLE = ["张伟", "王芳", "李娜", "刘洋", "陈静", "杨磊", "赵敏", "黄强", "周婷", "吴昊"];
const EXTRA = ["审批流", "快递", "附件", "是否归档", "系统标记", "对账", "流水", "签收", "打印次数"];

/** A Chinese ledger in 万元: banner rows, 小计 and 合计, 签单 beside 回款, with its targets and its bands on sheets of their own. */
export function chineseLedger(seed: number): MessyWorkbook {
  const dice = new Dice(seed);
  const people = dice.shuffled(PEOPLE).slice(0, dice.between(4, 8));
  const above = dice.between(0, 8);
  const unit = dice.pick(["万元", "万元", "元"]);
  const isInHeader = above < 2 || dice.once(4);
  const parts = [ledger(dice, people, above, unit, isInHeader), targets(dice, people), bands(dice)];
  return { sheets: parts.map(({ sheet }) => sheet), truths: parts.map(({ truth }) => truth) };
}

function ledger(dice: Dice, people: readonly string[], above: number, unit: string, isInHeader: boolean) {
  const factor = unit === "万元" ? 10_000 : 1;
  const perPerson = dice.between(2, 6);
  const rowCount = people.length * perPerson;
  const amounts = Array.from({ length: rowCount }, () => (factor === 1 ? dice.between(20_000, 900_000) : dice.between(200, 9000) / 100));
  const suffix = isInHeader ? dice.pick([`（${unit}）`, `(${unit})`]) : "";
  const columns = [...mainColumns(dice, people, perPerson, amounts, suffix, factor), ...extraColumns(dice, rowCount)];
  const ends = people.map((_, index) => (index + 1) * perPerson - 1);
  const note = dice.pick([`单位：${unit}`, `金额单位：${unit}`, `（单位:${unit}）`, `单位: 人民币${unit}`]);
  const wanted: Cell[][] = [[dice.pick(["2026年销售业绩台账", "销售签单回款明细表", "华东销售中心业务台账"])], ...(isInHeader ? [] : [dice.once(2) ? [note] : ["", "", "", note]]), ["制表人：王丽", "", "制表日期：2026年3月2日"], [], ["本表按签单口径统计"]];
  return listSheet({
    name: dice.pick(["台账", "业务明细", "Sheet1", "2026"]), kind: "orders", legitimate: ["which-measure"], above: rowsAbove(dice, above, wanted),
    columns: dice.once(2) ? columns : dice.shuffled(columns), rowCount, subtotalAfter: dice.once(3) ? undefined : new Set(ends), subtotal: dice.pick(["小计", "小 计", "小计："]),
    total: dice.pick(["合计", "总计", "合 计"]), blankAfter: dice.once(3) ? new Set(ends.slice(0, -1)) : undefined,
    below: dice.once(2) ? ["注：以上数据含税，退货已冲减。", "审核：李总"] : [], startColumn: dice.pick([0, 0, 1, 2]),
  });
}

function mainColumns(dice: Dice, people: readonly string[], perPerson: number, amounts: readonly number[], suffix: string, factor: number): ListColumn[] {
  const person = (row: number): string => people[Math.floor(row / perPerson)];
  const isText = dice.once(4);
  const first = 46_023 + dice.between(0, 60);
  return [
    { header: dice.pick(["签单日期", "日期", "下单日期", "合同日期", "签约日期"]), meaning: "date", format: isText ? undefined : dice.pick(["yyyy/m/d", "yyyy-mm-dd", 'm"月"d"日"']), cell: (row) => (isText ? `2026/${1 + (row % 12)}/${1 + (row % 28)}` : first + row) },
    { header: dice.pick(["业务员", "销售员", "负责人", "销售代表", "姓名", "業務員"]), meaning: "person", cell: person },
    { header: dice.pick(["客户名称", "客户", "单位名称", "客戶名稱"]), meaning: "customer", cell: (row) => `${dice.pick(["杭州", "上海", "南京"])}${dice.pick(["华信", "恒达", "远景"])}有限公司${row}` },
    { header: dice.pick(["签单金额", "签约金额", "合同金额", "订单金额", "签单额"]) + suffix, meaning: "amount", factor, cell: (row) => amounts[row] },
    { header: dice.pick(["回款金额", "已回款", "到账金额", "回款", "收款金额"]) + suffix, meaning: "collected", factor, cell: (row) => Math.round(amounts[row] * 70) / 100 },
  ];
}

function extraColumns(dice: Dice, rowCount: number): ListColumn[] {
  const optional: ListColumn[] = [
    { header: dice.pick(["区域", "大区", "所属区域"]), meaning: "region", cell: (row) => ["华东", "华南", "华北"][row % 3] },
    { header: dice.pick(["合同编号", "订单编号", "单号"]), meaning: "orderId", cell: (row) => `HT2026${String(row + 1).padStart(4, "0")}` },
    { header: dice.pick(["产品线", "品类"]), meaning: "productLine", cell: (row) => ["硬件", "软件", "服务"][row % 3] },
    { header: "备注", meaning: "note", cell: (row) => (row % 7 === 0 ? "分期付款" : "") },
    { header: dice.pick(["数量", "台数"]), meaning: "quantity", cell: (row) => 1 + (row % 9) },
    { header: "序号", meaning: "ignore", cell: (row) => row + 1 },
  ];
  const unknown = dice.shuffled(EXTRA).slice(0, dice.between(0, 3)).map((header, index): ListColumn => ({ header, meaning: "ignore", cell: (row) => (index === 0 ? ["是", "否"][row % 2] : index === 1 ? `k${(row * 31) % 17}` : (row * 13) % 5) }));
  return rowCount < 3 ? [] : [...dice.shuffled(optional).slice(0, dice.between(0, 5)), ...unknown];
}

function targets(dice: Dice, people: readonly string[]) {
  const factor = dice.pick([10_000, 1]);
  const columns: ListColumn[] = [
    { header: dice.pick(["负责人", "业务员", "姓名"]), meaning: "person", cell: (row) => people[row] },
    { header: dice.pick(["部门", "团队", "小组"]), meaning: "team", cell: (row) => ["一部", "二部"][row % 2] },
    { header: dice.pick(["年度目标", "销售目标", "全年目标", "任务额"]) + (factor === 1 ? "（元）" : "（万元）"), meaning: "target", factor, cell: (row) => (factor === 1 ? 1_000_000 : 100) * (2 + (row % 5)) },
  ];
  return listSheet({
    name: dice.pick(["目标", "2026目标", "年度任务"]), kind: "targets", legitimate: [], above: rowsAbove(dice, dice.between(0, 4), [["2026年度销售目标"], []]), columns, rowCount: people.length,
    total: "合计", below: [], startColumn: dice.between(0, 1),
  });
}

function bands(dice: Dice) {
  const isPercent = dice.once(2);
  const columns: ListColumn[] = [
    { header: dice.pick(["起点（万元）", "业绩下限（万元）", "下限（万元）"]), meaning: "bandFrom", factor: 10_000, cell: (row) => row * 50 },
    { header: dice.pick(["提成比例", "提成点", "佣金比例"]), meaning: "rate", format: isPercent ? "0.0%" : undefined, cell: (row) => 0.01 + row * 0.005 },
  ];
  return listSheet({ name: dice.pick(["提成方案", "提成", "Sheet3"]), kind: "bands", legitimate: [], above: rowsAbove(dice, dice.between(0, 3), [["提成方案"]]), columns, rowCount: dice.between(3, 5), below: [], startColumn: 0 });
}
