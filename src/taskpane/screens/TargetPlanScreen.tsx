import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, type Dispatch } from "react";
import type { TargetPlanProposal } from "../../actions/planTargets";
import type { TargetPlanDraft, TargetPlanWords } from "../../actions/targetPlan/draft";
import { problemText, type Problem } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { ClosePeriod, type ClosePeriodProps } from "../components/plan/ClosePeriod";
import { PlanLevel } from "../components/plan/PlanLevel";
import { PlanNotes } from "../components/plan/PlanNotes";
import { Section } from "../components/Section";
import { TargetPlanFields } from "../components/TargetPlanFields";
import { nothingInTheWay, WriteFooter } from "../components/WriteFooter";
import { WrittenNotice } from "../components/WrittenNotice";
import { useTranslator } from "../language";
import { isOver } from "../state/run";
import { limitProblems } from "../state/planLimits";
import { planRequestOf } from "../state/planQuestion";
import type { PlanAction, PlanState } from "../state/targetPlan";
import { useListedRegions } from "../useListedRegions";
import { useLiveWorkbook } from "../useLiveWorkbook";
import { useWriteRun } from "../useWriteRun";
import type { WritingScreenProps } from "../writingScreen";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  waiting: { alignSelf: "flex-start" },
});

const sheetWords = [
  "sheetName", "title", "note", "yearTotal", "lastYear", "growth", "unit", "overAllocation", "historyFrom", "historyTo", "firstDay", "lastDay", "closedPeriods", "closedNote", "openFrom", "assigned", "difference", "importance",
  "weight", "minimum", "maximum", "target", "share", "below", "flag", "notSet", "mismatch", "periodWeight", "total", "actual", "soldInPeriod", "soldInClosed", "left", "leftInUnits", "openWeight", "openUnits", "quarters", "months", "monthsOfWeeks", "sold", "each",
] as const satisfies readonly (keyof TargetPlanWords)[];

export interface TargetPlanScreenProps extends WritingScreenProps<PlanState, PlanAction> {
  readonly closing: Pick<ClosePeriodProps, "state" | "dispatch">;
  readonly onFindData: () => void;
}

/** Plan targets: a confirmed table, four questions, the targets before they are written, and the way back. */
export function TargetPlanScreen(props: TargetPlanScreenProps) {
  const { takesFocus, state, dispatch, closing, services, onFindData, onWritten, onShow, onUndo, onRetry, isUndoing, onBack } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count } = translator;
  const { draft, run, shown } = state;
  const problems = limitProblems(draft.limits);
  const levelsOf = ({ targets, levels }: TargetPlanProposal, isCurrent: boolean, edit?: Dispatch<PlanAction>) =>
    targets.levels.map((names, level) => <PlanLevel key={level} level={levels[level]} names={names} total={targets.total} isCurrent={isCurrent} limits={draft.limits} dispatch={edit} />);
  const live = useLiveWorkbook(services, isOver(run));
  const found = useListedRegions(services, live, state.isStale);
  const regions = useMemo(() => (found.state === "read" ? found.regions.filter(({ kind }) => kind !== "bands") : []), [found]);
  const region = regions.find(({ id }) => id === draft.region);
  useEffect(() => {
    if (regions.length > 0) dispatch({ type: "tablesRead", regions });
  }, [regions, dispatch]);

  const propose = useCallback((asked: TargetPlanDraft) => {
    const words = Object.fromEntries(sheetWords.map((word) => [word, text(`plan.sheet.${word}`)])) as unknown as TargetPlanWords;
    return services.proposeTargetPlan(asked, words);
  }, [services, text]);
  const writeRun = useWriteRun<TargetPlanDraft, TargetPlanProposal, Problem>({
    state, dispatch, request: planRequestOf(draft, regions), propose, placed: unplaced, onWritten, live, ...(found.state === "read" && { version: found.version }), apply: services.applyTargetPlan,
  });

  if (run.state === "done") {
    const done = text("plan.done", { address: run.write.address });
    return (
      <Page key="done" title={text("plan.title")} onBack={onBack} takesFocus={takesFocus}>
        <WrittenNotice told={done} address={run.write.address} leftOut={run.write.leftOut} isUndoing={isUndoing} onUndo={onUndo} onShow={onShow} />
        {run.proposal !== undefined && levelsOf(run.proposal, true)}
        <Button onClick={() => dispatch({ type: "restart" })}>{text("plan.again")}</Button>
        <Announcement text={done} />
      </Page>
    );
  }

  const proposal = run.state === "ready" || run.state === "writing" || run.state === "failed" ? run.proposal : undefined;
  const summary = (of: TargetPlanProposal): string => text("plan.summary", { assigned: of.targets.assigned });
  return (
    <Page key="form" title={text("plan.title")} onBack={onBack} takesFocus={takesFocus} footer={region !== undefined && (
      <WriteFooter
        proposal={proposal && nothingInTheWay} overwrite={false} isWriting={run.state === "writing"} isStale={state.isStale} label={text("plan.button")} run={writeRun} onRetry={onRetry}
        problem={run.state === "failed" ? run.problem : undefined} summary={proposal && (() => summary(proposal))}
      />
    )}>
      <p className={styles.text}>{text("plan.purpose")}</p>
      <ClosePeriod {...closing} services={services} onWritten={onWritten} onShow={onShow} onUndo={onUndo} isUndoing={isUndoing} />
      {found.state === "reading" && <Spinner className={styles.waiting} size="tiny" label={text("plan.reading")} />}
      {found.state === "failed" && <Notice kind="error">{problemText(translator, found.problem)}</Notice>}
      {found.state === "read" && regions.length === 0 && <Notice kind="info" actions={<Button size="small" onClick={onFindData}>{text("plan.findData")}</Button>}>{text("plan.noRegions")}</Notice>}
      {region !== undefined && <TargetPlanFields draft={draft} dispatch={dispatch} regions={regions} region={region} services={services} />}
      {run.state === "loading" && shown === undefined && <Spinner className={styles.waiting} size="tiny" label={text("plan.calculating")} />}
      {shown !== undefined && (
        <>
          {problems.length > 0 && <Notice kind="error">{translator.list(problems.map((problem) => problemText(translator, problem)))}</Notice>}
          <p className={styles.text}>{text("plan.limitsHint")}</p>
          {levelsOf(shown, proposal !== undefined, dispatch)}
        </>
      )}
      {proposal !== undefined && (
        <>
          <PlanNotes proposal={proposal} />
          <Section title={text("split.write.title")}>
            <p className={styles.text}>{text("plan.writes", { sheet: proposal.sheet.name, cells: count("count.cells", cellCount(proposal)) })}</p>
          </Section>
        </>
      )}
      <Announcement text={run.state === "ready" ? summary(run.proposal) : ""} />
    </Page>
  );
}

function cellCount({ sheet }: TargetPlanProposal): number {
  const written = sheet.contents.flat().filter((content) => content !== null).length;
  return sheet.spills.reduce((cells, { rowCount, columnCount }) => cells + rowCount * columnCount - 1, written);
}

function unplaced(problem: Problem): Problem {
  return problem;
}
