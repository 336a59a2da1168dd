import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { HolidaySource } from "../../actions/holidays/holidayRow";
import { describeError, problemText, type Problem } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { FormulaText } from "../components/FormulaText";
import { HolidaysFields } from "../components/HolidaysFields";
import { HolidaysTable } from "../components/HolidaysTable";
import { Notice } from "../components/Notice";
import { OverwriteQuestion } from "../components/OverwriteQuestion";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { WriteFooter } from "../components/WriteFooter";
import { WrittenNotice } from "../components/WrittenNotice";
import { useTranslator } from "../language";
import type { HolidaysPreview, HolidaysRequest, PaneServices } from "../services";
import { defaultCountry, holidayFieldOf, holidaysRequestOf, type HolidaysAction, type HolidaysState } from "../state/holidays";
import { isOver } from "../state/run";
import { useLiveWorkbook } from "../useLiveWorkbook";
import { useWriteRun } from "../useWriteRun";
import type { WritingScreenProps } from "../writingScreen";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  waiting: { alignSelf: "flex-start" },
});

export type HolidaysScreenProps = WritingScreenProps<HolidaysState, HolidaysAction>;

/** Fill a holidays table: which country, which years, where to; the days before they are written, and the way back. */
export function HolidaysScreen({ takesFocus, state, dispatch, selection, services, onWritten, onShow, onUndo, onRetry, isUndoing, onBack }: HolidaysScreenProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, language } = translator;
  const { draft, run } = state;
  const { source, problem: loadProblem, retry } = useHolidaySource(services.holidaySource);

  const propose = useCallback(
    (asked: HolidaysRequest) => services.proposeHolidays(asked, language, [text("holidays.date"), text("holidays.makeUp"), text("holidays.name")]),
    [services, language, text],
  );
  const live = useLiveWorkbook(services, isOver(run));
  const writeRun = useWriteRun<HolidaysRequest, HolidaysPreview, Problem>({ state, dispatch, request: holidaysRequestOf(draft), propose, placed: anywhere, onWritten, live, apply: services.applyHolidays });

  if (run.state === "done") {
    const done = text("holidays.done", { address: run.proposal?.tableAddress ?? run.write.address });
    return (
      <Page key="done" title={text("holidays.title")} onBack={onBack} takesFocus={takesFocus}>
        <WrittenNotice told={done} address={run.write.address} isUndoing={isUndoing} onUndo={onUndo} onShow={onShow} />
        {run.proposal !== undefined && <Section title={text("holidays.argument")}><FormulaText formula={run.proposal.argument} /></Section>}
        <Button onClick={() => dispatch({ type: "restart" })}>{text("holidays.again")}</Button>
        <Announcement text={done} />
      </Page>
    );
  }

  const proposal = run.state === "ready" || run.state === "writing" || run.state === "failed" ? run.proposal : undefined;
  return (
    <Page key="form" title={text("holidays.title")} onBack={onBack} takesFocus={takesFocus} footer={
      <WriteFooter
        proposal={proposal} overwrite={state.overwrite} isWriting={run.state === "writing"} isStale={state.isStale} label={text("holidays.button")} run={writeRun} onRetry={onRetry}
        problem={run.state === "failed" && holidayFieldOf(run.problem) === undefined ? run.problem : undefined}
      />
    }>
      <p className={styles.text}>{text("holidays.purpose")}</p>
      {loadProblem !== undefined && <Notice kind="error" actions={<Button size="small" onClick={retry}>{text("holidays.retry")}</Button>}>{problemText(translator, loadProblem)}</Notice>}
      {source === undefined && loadProblem === undefined && <Spinner className={styles.waiting} size="tiny" label={text("holidays.loading")} />}
      {source !== undefined && <HolidaysFields state={state} dispatch={dispatch} source={source} selection={selection} />}
      {run.state === "loading" && <Spinner className={styles.waiting} size="tiny" label={text("holidays.looking")} />}
      {proposal !== undefined && (
        <Section title={text("holidays.preview")}>
          <HolidaysTable rows={proposal.rows} />
          <p className={styles.text}>{counted(proposal)}</p>
          <p className={styles.text}>{text("holidays.write", { address: proposal.tableAddress })}</p>
          <OverwriteQuestion proposal={proposal} overwrite={state.overwrite} onAllowOverwrite={(allowed) => dispatch({ type: "allowOverwrite", allowed })} />
        </Section>
      )}
      {source !== undefined && <p className={styles.quiet}>{text(draft.country === defaultCountry ? "holidays.sourceChina" : "holidays.sourceRules")}</p>}
      <Announcement text={run.state === "ready" ? counted(run.proposal) : ""} />
    </Page>
  );

  function counted({ rows }: HolidaysPreview): string {
    const worked = rows.filter(({ isMakeUp }) => isMakeUp).length;
    return text("holidays.counts", { off: rows.length - worked, worked });
  }
}

/** The fields look for their own problems. */
function anywhere(problem: Problem): Problem {
  return problem;
}

/** The calendars come with the screen's first opening; a loading that fails can be tried again. */
function useHolidaySource(load: PaneServices["holidaySource"]): { readonly source: HolidaySource | undefined; readonly problem: Problem | undefined; readonly retry: () => void } {
  const [source, setSource] = useState<HolidaySource>();
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    load().then(setSource, (error: unknown) => setProblem(describeError(error)));
  }, [load, attempt]);
  const retry = (): void => {
    setProblem(undefined);
    setAttempt(attempt + 1);
  };
  return { source, problem, retry };
}
