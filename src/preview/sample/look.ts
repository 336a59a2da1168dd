import type { CellStyle } from "../workbook/snapshot";

const line = "#D9D9D9";

/** The few styles that the sample workbook is made of. */
export const look = {
  title: { bold: true, fontSize: 18, fontColor: "#1F4E78" },
  note: { italic: true, fontColor: "#595959" },
  section: { bold: true, fontSize: 12, fontColor: "#1F4E78" },
  header: { bold: true, fontColor: "#FFFFFF", fill: "#1F4E78", horizontal: "Center", vertical: "Center", wrap: true },
  liveHeader: { bold: true, fontColor: "#FFFFFF", fill: "#548235", horizontal: "Center", vertical: "Center", wrap: true },
  expectedHeader: { bold: true, fontColor: "#FFFFFF", fill: "#7F7F7F", horizontal: "Center", vertical: "Center", wrap: true },
  expected: { fontColor: "#7F7F7F", fill: "#F2F2F2" },
  formulaText: { fontColor: "#548235" },
  label: { fontColor: "#404040" },
  input: { bold: true, numberFormat: "#,##0", fill: "#FFF2CC", borders: { top: line, bottom: line, left: line, right: line } },
  proof: { bold: true, numberFormat: "#,##0", fill: "#E2EFDA" },
  proofMoney: { bold: true, numberFormat: "#,##0.00", fill: "#E2EFDA" },
  key: { horizontal: "Center" },
  whole: { numberFormat: "#,##0" },
  money: { numberFormat: "#,##0.00" },
  percent: { numberFormat: "0.0%" },
  date: { numberFormat: "yyyy-mm-dd", horizontal: "Center" },
  wrapped: { wrap: true, vertical: "Top", fontColor: "#595959" },
} as const satisfies Record<string, CellStyle>;
