import type { PayCommissionDraft } from "../../src/actions/payCommission";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySetup } from "../../src/workbook/memory/setup";
import type { CellValue } from "../../src/workbook/workbook";
import { commissionFormulas } from "../support/commissionFormulas";
import { testFormulas } from "../workbook/testFormulas";

/** Three people, the middle one exactly on the edge of the sheet's second band. */
export const team: readonly (readonly CellValue[])[] = [
  ["Name", "Sales", "Quota", "Before", "", "From", "Rate"],
  ["Ann", 8_000, 10_000, 0, "", 0, 0.01],
  ["Ben", 10_000, 20_000, 5_000, "", 10_000, 0.02],
  ["Cid", 38_000, 0, "", "", 30_000, 0.03],
];

const evaluate = commissionFormulas({ Bands: "Team!F2:G4", "Pay[Sales]": "Team!B2:B4" });

export const commissionBook = (rows = team, more: Partial<MemorySetup> = {}): MemoryWorkbook =>
  new MemoryWorkbook({ sheets: [{ name: "Team", rows }], evaluate: (...given) => evaluate(...given) ?? testFormulas(...given), ...more });

export const headings = ["From", "Rate", "Fixed"] as const;

export const ranged: PayCommissionDraft = { amounts: "Team!B2:B4", bands: { kind: "range", reference: "Team!F2:G4" }, method: "marginal", side: "lower", unit: 0.01 };

export const drawn: PayCommissionDraft = {
  ...ranged,
  bands: { kind: "drawn", headings, rows: [{ from: 10_000, rate: 0.02, fixed: 0 }, { from: 0, rate: 0.01, fixed: 0 }, { from: 30_000, rate: 0.03, fixed: 0 }] },
};
