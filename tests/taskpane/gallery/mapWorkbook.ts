import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { chineseLedger } from "../../support/messy/chineseLedger";
import { messySetup } from "../../support/messy/messySetup";
import { monthPlan } from "../../support/messy/monthPlan";
import { monthResults } from "../../support/messy/monthResults";

/** A team's ledger with its targets and bands, a plan with a month a column, and results with a month a column on a sheet that is hidden. */
export function mapWorkbook(): MemoryWorkbook {
  const [ledger, plan, { sheets: [old] }] = [messySetup(chineseLedger(7)), messySetup(monthPlan(3)), messySetup(monthResults(2))];
  const sheets = [...ledger.sheets, { ...plan.sheets[0], name: "月度计划 2026" }, { ...old, name: "旧数据", isHidden: true }];
  return new MemoryWorkbook({ sheets, selection: `'${sheets[0].name}'!A1`, lacks: ["print"] });
}
