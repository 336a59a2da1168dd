import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import type { HealthFinding } from "../../actions/checkWorkbook";
import type { RepairProposal } from "../../actions/repairData";
import type { Problem } from "../../locales/problems";
import { findingText } from "../findingText";
import { useTranslator } from "../language";
import type { HealthAction, HealthState } from "../state/health";
import { isOver } from "../state/run";
import { useLiveWorkbook } from "../useLiveWorkbook";
import { useWriteRun } from "../useWriteRun";
import type { WritingScreenProps } from "../writingScreen";
import { Announcement } from "./Announcement";
import { Page } from "./Page";
import { RepairTable } from "./RepairTable";
import { WriteFooter } from "./WriteFooter";
import { WrittenNotice } from "./WrittenNotice";

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: "anywhere" }, waiting: { alignSelf: "flex-start" } });

export interface RepairPageProps extends WritingScreenProps<HealthState, HealthAction> {
  readonly finding: HealthFinding;
}

/** The cells of one finding before and after, then the way back. */
export function RepairPage({ state, finding, dispatch, services, onWritten, onShow, onUndo, onRetry, isUndoing }: RepairPageProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count } = translator;
  const { run } = state;
  const close = (): void => dispatch({ type: "closeRepair" });
  const live = useLiveWorkbook(services, isOver(run));
  // The finding itself may name a hundred thousand cells: it is no request to be compared at every drawing.
  const propose = useCallback(() => services.proposeRepair(finding), [services, finding]);
  const repair = useWriteRun<HealthFinding["code"], RepairProposal, Problem>({ state, dispatch, request: finding.code, propose, placed, onWritten, live, apply: services.applyRepair });

  if (run.state === "done") {
    const done = count("health.repairDone", run.proposal?.changes.length ?? run.write.cellCount);
    return (
      <Page key="done" title={text("health.repairTitle")} onBack={close} takesFocus>
        <WrittenNotice told={done} address={run.write.address} isUndoing={isUndoing} onUndo={onUndo} onShow={onShow} />
        <Button onClick={close}>{text("health.toList")}</Button>
        <Announcement text={done} />
      </Page>
    );
  }

  const proposal = run.state === "ready" || run.state === "writing" || run.state === "failed" ? run.proposal : undefined;
  return (
    <Page key="repair" title={text("health.repairTitle")} onBack={close} takesFocus isReading footer={
      // What is overwritten is the repair itself, and is shown cell by cell.
      <WriteFooter
        proposal={proposal} overwrite isWriting={run.state === "writing"} isStale={state.isStale} problem={run.state === "failed" ? run.problem : undefined}
        label={proposal === undefined ? text("health.repair") : count("health.repairButton", proposal.changes.length)} run={repair} onRetry={onRetry}
      />
    }>
      <p className={styles.text}>{findingText(translator, finding)}</p>
      {(run.state === "idle" || run.state === "loading") && <Spinner className={styles.waiting} size="tiny" label={text("health.repairLooking")} />}
      {proposal !== undefined && <RepairTable code={finding.code} proposal={proposal} />}
    </Page>
  );
}

function placed(problem: Problem): Problem {
  return problem;
}
