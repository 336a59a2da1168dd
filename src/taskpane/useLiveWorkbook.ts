import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PaneServices } from "./services";
import { useChanges } from "./useChanges";

/** Long enough that a row being filled in is one change, short enough to watch the numbers follow. */
const quiet = 600;

/** What takes longer to make again is not made again by itself. */
const affordable = 1_000;

/** A workbook that is edited, by the user or by others, while the screen shows what was made of it. */
export interface LiveWorkbook {
  /** Goes up once the workbook was edited and is quiet again: what is shown must be made anew. */
  readonly version: number;
  /** The workbook was edited, and what is shown takes too long to be made anew unasked. */
  readonly isOutdated: boolean;
  /** Makes it anew all the same. */
  readonly update: () => void;
  /** Told that all that is shown was made at that mark. */
  readonly settle: (mark: number) => void;
  /** A mark of now, for `isUntouchedSince`. */
  readonly mark: () => number;
  /** False where the workbook may have been edited since the mark. */
  readonly isUntouchedSince: (mark: number) => boolean;
  /** Runs a part of the making and remembers how long it took; what `isDear` is never made anew unasked. */
  readonly timed: <T>(part: "tables" | "proposal", make: () => Promise<T>, isDear?: (made: T) => boolean) => Promise<T>;
  /** True where the making takes long enough to be told of. */
  readonly isCostly: () => boolean;
}

/** @param isResting - Nothing is made anew meanwhile: a write is going on, or is done. */
export function useLiveWorkbook({ watchChanges }: Pick<PaneServices, "watchChanges">, isResting: boolean): LiveWorkbook {
  const edits = useRef(0);
  const isBlind = useRef(false);
  const costs = useRef({ tables: 0, proposal: 0 });
  const [version, setVersion] = useState(0);
  const [made, setMade] = useState(0);
  const [isOutdated, setIsOutdated] = useState(false);
  // An edit that nobody hears of may always have been: where watching fails, every write looks again.
  const changes = useChanges(watchChanges, useCallback(() => {
    isBlind.current = true;
  }, []));
  useEffect(() => {
    edits.current = changes;
  }, [changes]);

  const isCostly = useCallback(() => costs.current.tables + costs.current.proposal > affordable, []);
  const update = useCallback(() => {
    setIsOutdated(false);
    setMade(edits.current);
    setVersion((count) => count + 1);
  }, []);
  /** What happened during a write is looked at once it is over, whatever it takes. */
  const mustLook = useRef(false);
  useEffect(() => {
    if (isResting) mustLook.current = true;
    if (isResting || changes === made) return undefined;
    const timer = setTimeout(() => {
      if (isCostly() && !mustLook.current) setIsOutdated(true);
      else update();
      mustLook.current = false;
    }, quiet);
    return () => clearTimeout(timer);
  }, [changes, made, isResting, isCostly, update]);

  const settle = useCallback((at: number) => {
    setMade(at);
    if (edits.current === at) setIsOutdated(false);
  }, []);
  const mark = useCallback(() => edits.current, []);
  const isUntouchedSince = useCallback((since: number) => !isBlind.current && edits.current === since, []);
  const timed = useCallback(async <T>(part: "tables" | "proposal", make: () => Promise<T>, isDear?: (made: T) => boolean): Promise<T> => {
    const start = performance.now();
    const made = await make();
    costs.current[part] = isDear?.(made) === true ? Infinity : performance.now() - start;
    return made;
  }, []);
  return useMemo(() => ({ version, isOutdated, update, settle, mark, isUntouchedSince, timed, isCostly }), [version, isOutdated, update, settle, mark, isUntouchedSince, timed, isCostly]);
}
