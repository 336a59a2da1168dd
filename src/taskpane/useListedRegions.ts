import { useEffect, useMemo, useState } from "react";
import { asList } from "../actions/periodsAcross";
import type { Region } from "../imports";
import { describeError, type Problem } from "../locales/problems";
import type { PaneServices } from "./services";
import type { LiveWorkbook } from "./useLiveWorkbook";

/** The tables that the user confirmed, as they lie in the workbook now. */
export type ConfirmedRegions =
  | { readonly state: "reading" }
  /** With the version of the workbook that they were read in. */
  | { readonly state: "read"; readonly regions: readonly Region[]; readonly version: number }
  | { readonly state: "failed"; readonly problem: Problem };

/**
 * Asks for the confirmed tables when a job's screen opens, and again as the workbook changes; a screen that closes gives the
 * reading up. The tables stay until they are read again, and stay the same objects where nothing came of it.
 *
 * @param isStale - Read again when it changes: the workbook is not what it was.
 */
function useConfirmedRegions(services: Pick<PaneServices, "confirmedRegions">, { version, timed }: LiveWorkbook, isStale: boolean): ConfirmedRegions {
  const [found, setFound] = useState<ConfirmedRegions>({ state: "reading" });
  useEffect(() => {
    const controller = new AbortController();
    timed("tables", () => services.confirmedRegions({ signal: controller.signal }, { anew: isStale })).then(
      (regions) => setFound((last) => ({ state: "read", regions: last.state === "read" && JSON.stringify(last.regions) === JSON.stringify(regions) ? last.regions : regions, version })),
      (error: unknown) => {
        if (!controller.signal.aborted) setFound({ state: "failed", problem: describeError(error) });
      },
    );
    return () => controller.abort();
  }, [services, version, timed, isStale]);
  return found;
}

/** The same for jobs that count rows: a table with a period a column is a list of names and periods. */
export function useListedRegions(services: Pick<PaneServices, "confirmedRegions">, live: LiveWorkbook, isStale: boolean): ConfirmedRegions {
  const found = useConfirmedRegions(services, live, isStale);
  return useMemo(() => (found.state === "read" ? { ...found, regions: found.regions.map(asList) } : found), [found]);
}
