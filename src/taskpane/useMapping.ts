import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { ConfirmResult } from "../actions/confirmRegions";
import type { TeamMap } from "../actions/mapTeamWorkbook";
import type { Rebound, Region } from "../imports";
import { describeError } from "../locales/problems";
import type { PaneServices } from "./services";
import type { MappingAction, MappingState } from "./state/mapping";

export type MappingServices = Pick<PaneServices, "findData" | "bindSurvey" | "confirmRegions" | "forgetRegions">;

export interface MappingRun {
  readonly read: (readsHidden?: boolean) => void;
  readonly cancel: () => void;
  readonly confirm: (regions: readonly Region[]) => Promise<void>;
  readonly forget: (bound: Rebound, id?: string) => Promise<void>;
}

/** Reads the workbook when its screen opens first, and stores what the user confirms. */
export function useMapping(services: MappingServices, { map, reading, readsHidden: readHidden }: MappingState, dispatch: Dispatch<MappingAction>): MappingRun {
  const running = useRef<AbortController>(undefined);
  const read = useCallback((readsHidden = readHidden) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const isLatest = (): boolean => running.current === controller;
    dispatch({ type: "reading", readsHidden });
    services.findData({ includeHidden: readsHidden, signal: controller.signal, onProgress: (share) => isLatest() && dispatch({ type: "progress", share }) }).then(
      (found) => isLatest() && dispatch(controller.signal.aborted ? { type: "cancelled" } : { type: "read", map: found }),
      (error: unknown) => isLatest() && dispatch(controller.signal.aborted ? { type: "cancelled" } : { type: "failed", problem: describeError(error) }),
    );
  }, [services, dispatch, readHidden]);
  const isUnread = useRef(reading.state === "idle");
  useEffect(() => {
    if (isUnread.current) read();
    isUnread.current = false;
  }, [read]);
  // A reading that nobody waits for ends with its screen.
  useEffect(() => () => running.current?.abort(), []);

  const save = async (of: TeamMap, ids: readonly string[], store: () => Promise<ConfirmResult>): Promise<void> => {
    dispatch({ type: "saving" });
    try {
      const result = await store();
      dispatch(result.status === "changed" ? { type: "changed", region: result.region } : { type: "saved", map: await services.bindSurvey(of.survey), regions: ids });
    } catch (error) {
      dispatch({ type: "saveFailed", problem: describeError(error) });
    }
  };
  return {
    read,
    cancel: () => running.current?.abort(),
    confirm: async (regions) => {
      if (map) await save(map, regions.map(({ id }) => id), () => services.confirmRegions(map, regions));
    },
    forget: async ({ stored }, id) => {
      if (map) await save(map, id === undefined ? [] : [id], async () => {
        await services.forgetRegions([stored]);
        return { status: "confirmed" };
      });
    },
  };
}
