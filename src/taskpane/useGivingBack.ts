import { useCallback, useEffect, useState } from "react";
import { describeRecovery, describeUndo, type DescribedUndo } from "../locales/describeUndo";
import type { MessageKey } from "../locales/messages";
import { describeError, type Problem } from "../locales/problems";
import type { LastWrite } from "../workbook/journal";
import type { NoticeKind } from "./components/Notice";
import type { PaneServices } from "./services";
import { useWriting, type Writing } from "./useWriting";

/** What the pane tells below every screen. */
export interface PaneNotice {
  readonly kind: NoticeKind;
  readonly problem: Problem;
  /** Where an undo kept something: what the button says with which the user takes it back all the same. */
  readonly force?: MessageKey | undefined;
}

interface GivingBack {
  readonly lastWrite: LastWrite | undefined;
  readonly isUndoing: boolean;
  /** How far the cells are given back, where it takes long. */
  readonly progress: Writing;
  readonly readLastWrite: () => void;
  readonly undo: (force: boolean) => Promise<void>;
  /** Once more what could not be given back. */
  readonly retry: () => Promise<void>;
}

/** The last write and the way back from it. `tell` and `onGivenBack` stay the same function. */
export function useGivingBack(services: Pick<PaneServices, "lastWrite" | "undo" | "recover">, tell: (notice: PaneNotice | undefined) => void, onGivenBack: () => void): GivingBack {
  const [lastWrite, setLastWrite] = useState<LastWrite>();
  const [isUndoing, setIsUndoing] = useState(false);
  const giving = useWriting();
  const { follow } = giving;
  /** Looking for a broken write is not yet giving anything back. */
  const [isSilent, setIsSilent] = useState(false);
  const fail = useCallback((error: unknown) => tell({ kind: "error", problem: describeError(error) }), [tell]);
  const readLastWrite = useCallback(() => {
    services.lastWrite().then(setLastWrite, fail);
  }, [services, fail]);

  const recover = useCallback(async (onLooking: () => void) => follow(async ({ onProgress, onTooLate }) => {
    onTooLate?.();
    setIsSilent(true);
    try {
      return await services.recover({
        onLooking,
        onProgress: (share) => {
          setIsSilent(false);
          onProgress?.(share);
        },
      });
    } finally {
      setIsSilent(false);
    }
  }), [follow, services]);

  useEffect(() => {
    let isOpen = true;
    // A write that broke off when the pane was last open is given back before anything else happens. Somebody else's
    // that is going on is waited for: looking at it takes a while each time.
    const settle = async (): Promise<void> => {
      let isWaiting = false;
      for (;;) {
        try {
          const result = await recover(() => {
            if (isOpen && !isWaiting) tell({ kind: "info", problem: { key: "undo.looking" } });
            isWaiting = true;
          });
          if (!isOpen) return;
          if (result.status === "undone") tell(recoveryNotice(describeRecovery(result)));
          else if (isWaiting) tell({ kind: "info", problem: { key: "undo.othersDone" } });
          return;
        } catch (error) {
          const problem = describeError(error);
          if (problem.key !== "workbook.other-writer" || !isOpen) throw error;
          tell({ kind: "info", problem: { key: "undo.others" } });
        }
      }
    };
    settle().catch((error: unknown) => isOpen && fail(error)).finally(() => isOpen && readLastWrite());
    return () => {
      isOpen = false;
    };
  }, [recover, tell, fail, readLastWrite]);

  const act = useCallback(async (giveBack: () => Promise<PaneNotice>) => {
    setIsUndoing(true);
    tell(undefined);
    try {
      tell(await giveBack());
      onGivenBack();
    } catch (error) {
      const problem = describeError(error);
      tell(problem.key === "workbook.cancelled" ? { kind: "info", problem: { key: "undo.cancelled" } } : { kind: "error", problem });
    } finally {
      setIsUndoing(false);
      readLastWrite();
    }
  }, [tell, onGivenBack, readLastWrite]);
  const takeBack = useCallback(async (includeEdited: boolean) => undoNotice(describeUndo(await follow((options) => services.undo({ includeEdited, ...options })))), [follow, services]);
  const undo = useCallback((force: boolean) => act(() => takeBack(force)), [act, takeBack]);
  const retry = useCallback(() => act(async () => {
    const recovery = describeRecovery(await recover(() => tell({ kind: "info", problem: { key: "undo.looking" } })));
    // What could not be given back was no broken write but an undo.
    return recovery.isNothing ? takeBack(false) : recoveryNotice(recovery);
  }), [act, recover, takeBack, tell]);
  return { lastWrite, isUndoing, progress: isSilent ? { ...giving, share: undefined } : giving, readLastWrite, undo, retry };
}

function undoNotice({ problem, isComplete, isNothing, force }: DescribedUndo): PaneNotice {
  return { kind: isNothing ? "info" : isComplete ? "success" : "warning", problem, force };
}

function recoveryNotice(described: DescribedUndo): PaneNotice {
  return { ...undoNotice(described), kind: "warning" };
}
