import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { noteText, type Problem } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { CommissionFields } from "../components/CommissionFields";
import { CommissionTable } from "../components/CommissionTable";
import { commissionSummary, CommissionWrite } from "../components/CommissionWrite";
import { OverwriteQuestion } from "../components/OverwriteQuestion";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { WriteFooter } from "../components/WriteFooter";
import { WrittenNotice } from "../components/WrittenNotice";
import { useTranslator } from "../language";
import type { CommissionPreview, CommissionRequest } from "../services";
import { commissionFieldOf, commissionRequestOf, type CommissionAction, type CommissionProblem, type CommissionState } from "../state/commission";
import { isOver } from "../state/run";
import { useLiveWorkbook } from "../useLiveWorkbook";
import { useWriteRun } from "../useWriteRun";
import type { WritingScreenProps } from "../writingScreen";

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  notes: { margin: 0, paddingLeft: "16px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  waiting: { alignSelf: "flex-start" },
});

export interface CommissionScreenProps extends WritingScreenProps<CommissionState, CommissionAction> {
  /** Selects the commission and opens the screen that explains it. */
  readonly onExplain: (address: string) => void;
}

/** Pay a commission: amounts, bands with their curve, the commissions before they are written, and the way back. */
export function CommissionScreen({ takesFocus, state, dispatch, selection, services, onWritten, onShow, onExplain, onUndo, onRetry, isUndoing, onBack }: CommissionScreenProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const { draft, run } = state;
  const request = commissionRequestOf(draft);
  const propose = useCallback(
    (asked: CommissionRequest) => services.proposeCommission(asked, { commission: text("commission.heading"), rank: text("rankings.rank"), bands: [text("bands.from"), text("bands.rate"), text("bands.fixed")] }),
    [services, text],
  );
  const live = useLiveWorkbook(services, isOver(run));
  const writeRun = useWriteRun<CommissionRequest, CommissionPreview, CommissionProblem>({
    state, dispatch, request, propose, placed, onWritten, live, apply: ({ proposal }, options) => services.applyCommission(proposal, options),
  });

  if (run.state === "done") {
    const done = text("commission.done", { address: run.write.address });
    return (
      <Page key="done" title={text("commission.title")} onBack={onBack} takesFocus={takesFocus}>
        <WrittenNotice told={done} address={run.write.address} isUndoing={isUndoing} onUndo={onUndo} onShow={onShow} />
        {run.proposal !== undefined && <div><CommissionTable preview={run.proposal} /></div>}
        <Button onClick={() => onExplain(run.write.address)}>{text("commission.done.explain")}</Button>
        <Button onClick={() => dispatch({ type: "restart" })}>{text("commission.again")}</Button>
        <Announcement text={done} />
      </Page>
    );
  }

  const preview = run.state === "ready" || run.state === "writing" || run.state === "failed" ? run.proposal : undefined;
  const proposal = preview?.proposal;
  return (
    <Page key="form" title={text("commission.title")} onBack={onBack} takesFocus={takesFocus} footer={
      <WriteFooter
        proposal={proposal} overwrite={state.overwrite} isWriting={run.state === "writing"} isStale={state.isStale} label={text("split.button")} run={writeRun} onRetry={onRetry}
        problem={run.state === "failed" && run.problem.field === undefined ? run.problem : undefined}
        summary={proposal && (() => commissionSummary(translator, proposal))}
      />
    }>
      <p className={styles.text}>{text("commission.purpose")}</p>
      <p className={styles.quiet}>{text("commission.start")}</p>
      <CommissionFields state={state} dispatch={dispatch} selection={selection} preview={preview} />
      {run.state === "loading" && <Spinner className={styles.waiting} size="tiny" label={text("commission.calculating")} />}
      {preview !== undefined && proposal !== undefined && (
        <>
          <Section title={text("split.preview")}>
            <CommissionTable preview={preview} />
            {proposal.notes.length > 0 && <ul className={styles.notes}>{proposal.notes.map((note) => <li key={note.code}>{noteText(translator, note)}</li>)}</ul>}
          </Section>
          <Section title={text("split.write.title")}>
            <CommissionWrite proposal={proposal} isBandsDrawn={draft.source === "drawn"} />
            <OverwriteQuestion proposal={proposal} overwrite={state.overwrite} onAllowOverwrite={(allowed) => dispatch({ type: "allowOverwrite", allowed })} />
          </Section>
        </>
      )}
      <Announcement text={announced()} />
    </Page>
  );

  function announced(): string {
    if (run.state === "loading") return text("commission.calculating");
    if (run.state === "writing") return text("split.writing");
    return run.state === "ready" ? commissionSummary(translator, run.proposal.proposal) : "";
  }
}

function placed(problem: Problem, request: CommissionRequest): CommissionProblem {
  const field = commissionFieldOf(problem, request);
  return field === undefined ? problem : { ...problem, field };
}
