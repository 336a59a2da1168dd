import { Button } from "@fluentui/react-components";
import { problemText, type Problem } from "../../locales/problems";
import { useTranslator } from "../language";
import type { Writing } from "../useWriting";
import { ActProgress } from "./ActProgress";
import { Announcement } from "./Announcement";
import { Notice } from "./Notice";

export interface WriteButtonProps {
  readonly label: string;
  readonly isWriting: boolean;
  readonly mayWrite: boolean;
  readonly writing: Writing;
  /** Why the last attempt came to nothing, unless a field says it. */
  readonly problem: Problem | undefined;
  readonly onWrite: () => void;
  /** Tries again to give cells back. */
  readonly onRetry: () => void;
}

/** The end of every form that writes: what went wrong, the button, and, while a write lasts, how far it is and the way to stop it. */
export function WriteButton({ label, isWriting, mayWrite, writing, problem, onWrite, onRetry }: WriteButtonProps) {
  const translator = useTranslator();
  const { text, percent } = translator;
  const { share, isCancelling, cancel } = writing;
  const told = problem === undefined ? "" : problemText(translator, problem);
  const isCancelled = problem?.key === "workbook.cancelled";
  const state = isCancelling ? text("write.cancelling") : text("write.progress", { share: percent(Math.floor((share ?? 0) * 100) / 100) });
  return (
    <>
      {problem !== undefined && (
        <Notice kind={isCancelled ? "info" : "error"} actions={problem.key === "workbook.unfinished" ? <Button size="small" onClick={onRetry}>{text("undo.retry")}</Button> : undefined}>{told}</Notice>
      )}
      {isCancelled && <Announcement text={told} />}
      {isWriting && share !== undefined && <ActProgress label={label} told={state} share={share} isCancelling={isCancelling} onCancel={cancel} />}
      <Button appearance="primary" disabled={!mayWrite || isWriting} onClick={onWrite}>{isWriting ? text("split.writing") : label}</Button>
    </>
  );
}
