import { useEffect, useState } from "react";
import type { PaneServices } from "./services";

/** Counts the edits of the workbook while the screen is open. `onProblem` must stay the same from one drawing to the next. */
export function useChanges(watchChanges: PaneServices["watchChanges"], onProblem: (error: unknown) => void): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let isOpen = true;
    const watching = watchChanges(() => isOpen && setChanges((count) => count + 1));
    watching.catch((error: unknown) => isOpen && onProblem(error));
    return () => {
      isOpen = false;
      // Where watching never began there is nothing to stop, and its failure was told above.
      void watching.then((stop) => stop(), () => undefined);
    };
  }, [watchChanges, onProblem]);
  return changes;
}
