import { useCallback, useEffect, useRef, useState, type Dispatch } from "react";
import { describeError, type Problem } from "../locales/problems";
import type { ApplyOptions, ApplyResult } from "../workbook/journal";
import type { RunAction, RunState } from "./state/run";
import type { LiveWorkbook } from "./useLiveWorkbook";
import { useWriting, type Writing } from "./useWriting";

/** Long enough not to ask at every key, short enough not to be waited for. */
const typingPause = 250;

export interface WriteRun<Request, Preview, Told extends Problem> {
  readonly state: RunState<Preview, Told>;
  readonly dispatch: Dispatch<RunAction<Preview, Told>>;
  /** Plain data; undefined while a field is not ready. */
  readonly request: Request | undefined;
  /** Must stay the same from one drawing to the next, as long as it proposes the same. */
  readonly propose: (request: Request) => Promise<Preview>;
  readonly apply: (preview: Preview, options: ApplyOptions) => Promise<ApplyResult>;
  /** Says where a refusal is shown. Must stay the same, too. */
  readonly placed: (problem: Problem, request: Request) => Told;
  readonly onWritten: (isWritten: boolean) => void;
  readonly live: LiveWorkbook;
  /** The version of the workbook that `request` and `propose` stand for, where they come from an earlier reading. */
  readonly version?: number;
}

/** A preview of a workbook that was edited since, where it takes too long to be made anew unasked. */
interface OutdatedPreview {
  /** Undefined while it is made anew. */
  readonly update: (() => void) | undefined;
}

/** A write that was proposed: the way to start it, and how far it is. */
export interface ProposedWrite {
  readonly write: () => Promise<void>;
  readonly writing: Writing;
  readonly outdated: OutdatedPreview | undefined;
}

/**
 * Proposes once the typing pauses, proposes again as the workbook changes, and writes what was proposed.
 *
 * What is shown stays until the new preview is there. A write that follows an edit too closely looks again first: where
 * something else would be written by now, the new preview is shown and nothing is written.
 */
export function useWriteRun<Request, Preview, Told extends Problem>(run: WriteRun<Request, Preview, Told>): ProposedWrite {
  const { state: { run: phase, version: question, overwrite }, dispatch, request, propose, apply, placed, onWritten, live } = run;
  const { mark: markOf, timed, settle } = live;
  const writing = useWriting();
  const words = request === undefined ? undefined : JSON.stringify(request);
  const isWhole = run.version === undefined;
  const asked = `${run.version ?? live.version} ${words}`;
  /** What the preview on the screen was made of: a form outlives its screen, and its preview with it. */
  const [shown, setShown] = useState<{ readonly asked: string; readonly propose: typeof propose }>();
  const shownMark = useRef<number>(undefined);
  const shownPreview = phase.state === "ready" || phase.state === "failed" ? phase.proposal : undefined;
  const latest = useRef(shownPreview);
  useEffect(() => {
    latest.current = shownPreview;
  });

  const ask = useCallback(async (plain: string) => {
    const mark = markOf();
    const preview = await timed("proposal", () => propose(JSON.parse(plain) as Request), namesMergedCells);
    return { preview, mark };
  }, [markOf, timed, propose]);

  useEffect(() => {
    if (phase.state !== "idle" || words === undefined) return undefined;
    const timer = setTimeout(() => {
      dispatch({ type: "proposing", version: question });
      ask(words).then(
        ({ preview, mark }) => {
          shownMark.current = mark;
          setShown({ asked, propose });
          if (isWhole) settle(mark);
          dispatch({ type: "proposed", version: question, proposal: preview });
        },
        (error: unknown) => {
          setShown({ asked, propose });
          dispatch({ type: "refused", version: question, problem: placed(describeError(error), JSON.parse(words) as Request) });
        },
      );
    }, typingPause);
    return () => clearTimeout(timer);
  }, [words, asked, question, phase.state, ask, propose, placed, dispatch, isWhole, settle]);

  const isBehind = (phase.state === "ready" || phase.state === "failed") && words !== undefined && (shown?.asked !== asked || shown.propose !== propose);
  useEffect(() => {
    if (!isBehind) return undefined;
    let isWanted = true;
    ask(words).then(
      ({ preview, mark }) => {
        if (!isWanted) return;
        shownMark.current = mark;
        setShown({ asked, propose });
        if (!isSame(preview, latest.current)) dispatch({ type: "refreshed", version: question, proposal: preview, isSameLoss: lossOf(preview) === lossOf(latest.current) });
      },
      (error: unknown) => {
        if (!isWanted) return;
        setShown({ asked, propose });
        dispatch({ type: "refused", version: question, problem: placed(describeError(error), JSON.parse(words) as Request) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [isBehind, words, asked, question, ask, propose, placed, dispatch]);

  const write = async (): Promise<void> => {
    if (shownPreview === undefined || words === undefined) return;
    dispatch({ type: "writing" });
    try {
      const result = await writing.follow(async (options) => {
        const isUntouched = shownMark.current !== undefined && live.isUntouchedSince(shownMark.current);
        if (!isUntouched && !isSame((await ask(words)).preview, shownPreview)) return undefined;
        return apply(shownPreview, { overwrite, ...options });
      });
      dispatch(result?.status === "applied" ? { type: "written", write: result.write } : { type: "stale" });
      onWritten(result?.status === "applied");
    } catch (error) {
      // Whatever stops a write has no field: it stands above the button.
      dispatch({ type: "writeFailed", problem: describeError(error) as Told });
      onWritten(false);
    }
  };
  const isUpdating = isBehind || (run.version !== undefined && run.version !== live.version);
  const outdated = live.isOutdated ? { update: live.update } : isUpdating && live.isCostly() ? { update: undefined } : undefined;
  return { write, writing, outdated: shownPreview === undefined ? undefined : outdated };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Excel forgets what its user could undo where it is asked for merged cells and there are some: not to be done unasked. */
function namesMergedCells(preview: unknown): boolean {
  return JSON.stringify(preview).includes('"code":"merged"');
}

/** What a write would overwrite, wherever the preview keeps it: the user's yes holds as long as it is the same. */
function lossOf(preview: unknown): string | undefined {
  return JSON.stringify(preview, ["proposal", "overwritten", "overwrittenCount", "address", "text"]);
}
