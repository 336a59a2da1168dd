import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { CellValue } from "../../../src/workbook/workbook";

const people = ["张伟", "王芳", "李娜", "刘洋"];

/** Orders with something of everything that a check can find, and the targets beside them. */
export function messyWorkbook(): MemoryWorkbook {
  const sound = Array.from({ length: 40 }, (_, row): CellValue[] => [46_023 + row * 4, people[row % 4], `客户${row % 9}`, 12_000 + ((row * 7919) % 9000)]);
  const orders: CellValue[][] = [
    ["订单日期", "业务员", "客户", "金额"], ...sound,
    ...Array.from({ length: 45 }, (_, row): CellValue[] => ["'2026年7月" + (1 + (row % 28)) + "日", row === 3 ? "张 伟" : people[row % 4], `客户${row % 9}`, `'￥${13 + row},500.00`]),
    [46_300, "王芳", "华东机电设备", 15_000], [46_300, "王芳", "华东机电设配", 15_000], [46_301, "赵敏", "#REF!", 15_500], [46_302, "", "客户4", 16_000], [46_303, "李娜", "客户5", -800],
    [46_304, "李娜", "客户6", 9_000_000], sound[4],
    ["合计", "", "", 12_345],
  ];
  return new MemoryWorkbook({
    sheets: [
      { name: "订单", rows: orders, numberFormats: { "A2:A41": "yyyy-mm-dd", "A87:A93": "yyyy-mm-dd" }, hidden: ["8:9"], merges: ["C20:C21", "B87:C87"] },
      { name: "目标", rows: [["业务员", "年度目标"], ...people.map((name, row): CellValue[] => [name, 200_000 + 1000 * row])], isProtected: true },
      { name: "提成方案", rows: [["起点", "提成比例"], [0, 0.02], [100_000, 0.03], [200_000, 5]] },
    ],
    calculation: "manual",
  });
}
