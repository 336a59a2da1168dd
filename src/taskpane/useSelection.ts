import { useEffect, useState } from "react";
import { describeError } from "../locales/problems";
import type { Workbook } from "../workbook/workbook";
import type { SelectionState } from "./state/selection";

/** What is selected in the sheet, as long as the pane is open. */
export function useSelection(workbook: Workbook): SelectionState {
  const [state, setState] = useState<SelectionState>({ state: "waiting" });
  useEffect(() => {
    let isOpen = true;
    const show = (next: SelectionState): void => {
      if (isOpen) setState(next);
    };
    const fail = (error: unknown): void => show({ state: "failed", problem: describeError(error) });
    const watching = workbook.watchSelection((selection) => show({ state: "read", selection }), fail);
    watching.catch(fail);
    // Watching tells of changes only: what is selected already is read once, unless a change came first.
    workbook.readSelection().then(
      (selection) => isOpen && setState((now) => (now.state === "waiting" ? { state: "read", selection } : now)),
      (error: unknown) => isOpen && setState((now) => (now.state === "waiting" ? { state: "failed", problem: describeError(error) } : now)),
    );
    return () => {
      isOpen = false;
      // Where watching never began there is nothing to stop, and its failure was told above.
      void watching.then((stop) => stop(), () => undefined);
    };
  }, [workbook]);
  return state;
}
