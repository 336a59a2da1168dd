import { WorkbookError } from "../workbook";

/** How the one who asked follows a long act, and stops it. */
export interface StepOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told after each chunk: from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Told where a cancel would come too late from now on. */
  readonly onTooLate?: (() => void) | undefined;
}

/** A long act in chunks: cancelled between two of them, never inside one. */
export interface Steps {
  /** @throws {WorkbookError} `cancelled` */
  check(): void;
  /** Before each chunk: as `check`. A write that others may watch gives them a sign of life. */
  next(): Promise<void>;
  /** Before a pause in which nothing is read or written: as `next`, with a sign in any case. */
  linger(): Promise<void>;
  advance(cells: number): void;
  /** Waits for a reading; a cancel is answered at once, since a reading that nobody waits for harms nothing. */
  unlessCancelled<T>(reading: Promise<T>): Promise<T>;
  /** The last check: nothing after it is cancelled. */
  commit(): void;
}

/** Counts cells towards so many in all. */
export function stepsTowards(cells: number, { signal, onProgress, onTooLate }: StepOptions): Steps {
  let [done, isCommitted] = [0, false];
  const check = (): void => {
    if (!isCommitted && signal?.aborted === true) throw cancelled();
  };
  return {
    check,
    async next() {
      check();
    },
    async linger() {
      check();
    },
    advance(more) {
      done += more;
      onProgress?.(Math.min(1, done / Math.max(1, cells)));
    },
    async unlessCancelled(reading) {
      check();
      if (signal === undefined || isCommitted) return reading;
      return new Promise((resolve, reject) => {
        const stop = (): void => reject(cancelled());
        signal.addEventListener("abort", stop, { once: true });
        reading.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
      });
    },
    commit() {
      check();
      isCommitted = true;
      onTooLate?.();
    },
  };
}

/** For what is never cancelled and that nobody follows: giving back what a write has just left. */
export const uncancelled: Steps = stepsTowards(1, {});

function cancelled(): WorkbookError {
  return new WorkbookError("cancelled", "Cancelled: the cells are as they were before.");
}
