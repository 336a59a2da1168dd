import { useCallback, useEffect, useRef, type Dispatch } from "react";
import { describeError } from "../locales/problems";
import type { PaneServices } from "./services";
import type { HealthAction, HealthState } from "./state/health";

/** Looks through the workbook whenever nothing is known of it; returns the way to stop. Leaving the screen stops too. */
export function useHealthCheck(checkWorkbook: PaneServices["checkWorkbook"], state: HealthState["check"]["state"], dispatch: Dispatch<HealthAction>): () => void {
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => {
    if (state !== "idle") return;
    stop();
    const controller = new AbortController();
    running.current = controller;
    // An older look, given up for this one, has no say any more.
    const tell = (action: HealthAction): void => {
      if (running.current === controller) dispatch(action);
    };
    dispatch({ type: "checking", share: 0 });
    checkWorkbook({ signal: controller.signal, onProgress: (share) => tell({ type: "checking", share }) }).then(
      (report) => tell({ type: "checked", report }),
      (error: unknown) => tell(controller.signal.aborted ? { type: "checkStopped" } : { type: "checkFailed", problem: describeError(error) }),
    );
  }, [state, checkWorkbook, dispatch, stop]);
  useEffect(() => stop, [stop]);
  return stop;
}
