import { useCallback, useEffect, useRef, useState } from "react";
import type { StepOptions } from "../workbook/journal";

/** What lasts longer shows how far it is, and can be cancelled. */
const patience = 500;

/** A write, or its taking back, under way as the pane shows it. */
export interface Writing {
  /** From 0 to 1; undefined while nothing has lasted long enough to be told. */
  readonly share: number | undefined;
  readonly isCancelling: boolean;
  /** Undefined where it is too late. */
  readonly cancel: (() => void) | undefined;
  /** Runs a write so that `share` and `cancel` belong to it. */
  readonly follow: <T>(write: (options: StepOptions) => Promise<T>) => Promise<T>;
}

/** Follows one write at a time. A screen that closes lets its write end. */
export function useWriting(): Writing {
  const [share, setShare] = useState<number>();
  const [isCancelling, setIsCancelling] = useState(false);
  const [isTooLate, setIsTooLate] = useState(false);
  const cancelling = useRef<AbortController>(undefined);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const follow = useCallback(async <T>(write: (options: StepOptions) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    cancelling.current = controller;
    let reached = 0;
    let isLong = false;
    const tell = (): void => {
      if (isLong && isShown.current) setShare(reached);
    };
    const timer = setTimeout(() => {
      isLong = true;
      tell();
    }, patience);
    try {
      return await write({
        signal: controller.signal,
        onProgress: (next) => {
          reached = next;
          tell();
        },
        onTooLate: () => isShown.current && setIsTooLate(true),
      });
    } finally {
      clearTimeout(timer);
      if (isShown.current) {
        setShare(undefined);
        setIsCancelling(false);
        setIsTooLate(false);
      }
    }
  }, []);
  const cancel = useCallback(() => {
    setIsCancelling(true);
    cancelling.current?.abort();
  }, []);
  return { share, isCancelling, cancel: isTooLate ? undefined : cancel, follow };
}
