import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../actions/proposal";
import { describeObstacle, problemText, type Problem } from "../../locales/problems";
import { useTranslator } from "../language";
import type { ProposedWrite } from "../useWriteRun";
import { Notice } from "./Notice";
import { goToOverwriteQuestion } from "./OverwriteQuestion";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  before: { alignSelf: "flex-start", minHeight: "24px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A new sheet has nothing in its way. */
export const nothingInTheWay = { obstacles: [], overwrittenCount: 0 } as const;

export interface WriteFooterProps {
  readonly proposal: Pick<Proposal, "obstacles" | "overwrittenCount"> | undefined;
  readonly overwrite: boolean;
  readonly isWriting: boolean;
  readonly isStale: boolean;
  /** False where the proposal itself is not to be written. */
  readonly isSound?: boolean;
  /** A failure that belongs to no field. */
  readonly problem: Problem | undefined;
  readonly summary?: (() => string) | undefined;
  readonly label: string;
  readonly run: ProposedWrite;
  /** Tries again to give cells back. */
  readonly onRetry: () => void;
}

/** The button that writes, and everything that keeps it waiting. */
export function WriteFooter({ proposal, overwrite, isWriting, isStale, isSound = true, problem, summary, label, run: { write, writing, outdated }, onRetry }: WriteFooterProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count } = translator;
  const blocking = proposal?.obstacles.find(({ code }) => code !== "not-empty");
  const mustConfirm = blocking === undefined && proposal !== undefined && proposal.overwrittenCount > 0 && !overwrite;
  const mayWrite = proposal !== undefined && isSound && blocking === undefined && !mustConfirm;
  return (
    <>
      {blocking !== undefined && <Notice kind="error">{problemText(translator, describeObstacle(blocking))}</Notice>}
      {mustConfirm && <Link as="button" className={styles.before} onClick={goToOverwriteQuestion}>{text("split.confirmFirst", { count: count("count.cells", proposal.overwrittenCount) })}</Link>}
      {mayWrite && summary !== undefined && <span className={styles.summary}>{summary()}</span>}
      {outdated !== undefined && (
        <Notice kind="info" actions={<Button size="small" disabled={outdated.update === undefined} onClick={outdated.update}>{text(outdated.update === undefined ? "write.updating" : "write.update")}</Button>}>{text("write.outdated")}</Notice>
      )}
      {isStale && outdated === undefined && <Notice kind="warning">{text("split.changed")}</Notice>}
      <WriteButton label={label} isWriting={isWriting} mayWrite={mayWrite} writing={writing} problem={problem} onWrite={() => void write()} onRetry={onRetry} />
    </>
  );
}
