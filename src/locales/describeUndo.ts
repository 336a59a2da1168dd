import type { UndoResult } from "../workbook/journal";
import type { MessageKey } from "./messages";
import { listed, type Problem } from "./problems";

/** What an undo did, as the pane tells it. */
export interface DescribedUndo {
  readonly problem: Problem;
  /** False where something was kept. */
  readonly isComplete: boolean;
  readonly isNothing: boolean;
  /** What the button says that takes back what was kept. */
  readonly force?: MessageKey;
}

export function describeUndo(result: UndoResult): DescribedUndo {
  if (result.status === "nothing") return { problem: { key: "undo.nothing" }, isComplete: true, isNothing: true };
  const { uses, ...told } = result;
  if (!uses) return describeCells(told);
  const kept = listedCells(result.kept);
  const values = { sheet: uses.sheet, addresses: listed(uses.places), kept };
  return { problem: { key: kept === "" ? "undo.sheetUsed" : "undo.sheetUsedAndKept", values }, isComplete: false, isNothing: false, force: "undo.sheetForce" };
}

function describeCells(result: Omit<Extract<UndoResult, { status: "undone" }>, "uses">): DescribedUndo {
  const kept = listedCells(result.kept);
  const gone = listed(result.gone);
  const isComplete = kept === "";
  if (isComplete && gone === "") return { problem: { key: "undo.done", values: { address: result.address } }, isComplete, isNothing: false };
  if (isComplete) return { problem: { key: "undo.gone", values: { addresses: gone } }, isComplete, isNothing: false };
  if (gone === "") return { problem: { key: result.restored === 0 ? "undo.allKept" : "undo.kept", values: { addresses: kept } }, isComplete, isNothing: false, force: "undo.keptForce" };
  return { problem: { key: "undo.keptAndGone", values: { kept, gone } }, isComplete, isNothing: false, force: "undo.keptForce" };
}

/** What giving back a write that broke off did. */
export function describeRecovery(result: UndoResult): DescribedUndo {
  const described = describeUndo(result);
  return described.problem.key === "undo.done" ? { ...described, problem: { ...described.problem, key: "undo.recovered" } } : described;
}

function listedCells(cells: readonly { readonly address: string; readonly text: string }[]): string {
  return listed(cells.map(({ address, text }) => (text === "" ? address : `${address} (${text})`)));
}
