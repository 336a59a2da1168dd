import type { CalculationMode } from "../workbook";

const modes: Readonly<Record<string, CalculationMode>> = { Automatic: "automatic", AutomaticExceptTables: "automatic-except-tables", Manual: "manual" };

/** When Excel calculates. One round trip. */
export async function readCalculation(context: Excel.RequestContext): Promise<CalculationMode> {
  const application = context.workbook.application;
  application.load("calculationMode");
  await context.sync();
  return modes[application.calculationMode] ?? "automatic";
}
