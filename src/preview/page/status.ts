import type { CustomFunctionCalls } from "../protocol/customFunctionCalls";
import type { UniverWorkbook } from "../workbook/univer/univerWorkbook";
import type { previewMessages } from "./messages";

/** The line below the grid: what Excel would say at the error flag of the selected cell, or whether a calculation is under way. */
export function showStatus(line: HTMLElement, model: UniverWorkbook, calls: CustomFunctionCalls, messages: ReturnType<typeof previewMessages>): void {
  const describe = (): string => {
    const cell = { ...model.selection(), rowCount: 1, columnCount: 1 };
    const message = model.errorMessage(cell);
    if (message) return `${model.values(cell)[0][0]}  ${message}`;
    return calls.pendingCount > 0 ? messages.calculating : messages.ready;
  };
  const update = (): void => {
    line.textContent = describe();
    if (calls.pendingCount > 0) void model.whenSettled().then(update);
  };
  model.on(update);
  update();
}
