import { Button, Field, Input, Link, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, type Dispatch } from "react";
import { describeError, describeObstacle, noteText, problemText, type Problem } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { PartsTable } from "../components/PartsTable";
import { Section } from "../components/Section";
import { SelectionField } from "../components/SelectionField";
import { overwriteQuestion, WriteSummary } from "../components/WriteSummary";
import { useTranslator } from "../language";
import type { PaneServices, SplitRequest } from "../services";
import { firstCellOf, selectedAddress, type SelectionState } from "../state/selection";
import { fieldOf, fieldProblems, requestOf, totalReadAs, unitChoices, type SplitAction, type SplitField, type SplitProblem, type SplitState, type UnitChoice } from "../state/splitTarget";

/** Long enough not to ask at every key, short enough not to be waited for. */
const typingPause = 250;

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  notes: { margin: 0, paddingLeft: "16px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  before: { alignSelf: "flex-start", minHeight: "24px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  waiting: { alignSelf: "flex-start" },
});

export interface SplitTargetScreenProps {
  readonly takesFocus: boolean;
  readonly state: SplitState;
  readonly dispatch: Dispatch<SplitAction>;
  readonly selection: SelectionState;
  readonly proposeSplit: PaneServices["proposeSplit"];
  readonly applySplit: PaneServices["applySplit"];
  readonly onWritten: () => void;
  readonly onShow: (address: string) => void;
  readonly onUndo: () => void;
  readonly isUndoing: boolean;
  readonly onBack: () => void;
}

/** Split a target: three questions, the parts with their proof, and one write that can be taken back. */
export function SplitTargetScreen(props: SplitTargetScreenProps) {
  const { takesFocus, state, dispatch, selection, proposeSplit, applySplit, onWritten, onShow, onUndo, isUndoing, onBack } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count } = translator;
  const { draft, run, version } = state;
  const selected = selectedAddress(selection);
  const heading = text("split.heading");

  useEffect(() => {
    const request = requestOf(draft);
    if (run.state !== "idle" || request === undefined) return undefined;
    const timer = setTimeout(() => {
      dispatch({ type: "proposing", version });
      proposeSplit(request, heading).then(
        (proposal) => dispatch({ type: "proposed", version, proposal }),
        (error: unknown) => dispatch({ type: "refused", version, problem: refusal(error, request) }),
      );
    }, typingPause);
    return () => clearTimeout(timer);
  }, [draft, version, run.state, heading, proposeSplit, dispatch]);

  const problems = fieldProblems(draft);
  const problemOf = (field: SplitField): string | undefined => {
    const own: Problem | undefined = state.visited.has(field) ? problems[field] : undefined;
    const refused = run.state === "failed" && run.problem.field === field ? run.problem : undefined;
    const problem = own ?? refused;
    return problem === undefined ? undefined : problemText(translator, problem);
  };
  const preview = run.state === "ready" || run.state === "writing" || run.state === "failed" ? run.proposal : undefined;
  const proposal = preview?.proposal;
  const blocking = proposal?.obstacles.find(({ code }) => code !== "not-empty");
  const isBlocked = proposal?.obstacles.some(({ code }) => code !== "not-empty" || !state.overwrite) ?? true;
  const mayWrite = proposal !== undefined && proposal.sum === proposal.total && !isBlocked;

  const write = async (): Promise<void> => {
    if (proposal === undefined) return;
    dispatch({ type: "writing" });
    try {
      const result = await applySplit(proposal, state.overwrite);
      dispatch(result.status === "applied" ? { type: "written", write: result.write } : { type: "stale" });
      onWritten();
    } catch (error) {
      dispatch({ type: "writeFailed", problem: describeError(error) });
    }
  };

  if (run.state === "done") {
    const done = text("split.done", { address: run.write.address });
    return (
      <Page key="done" title={text("split.title")} onBack={onBack} takesFocus={takesFocus}>
        <Notice kind="success" actions={
          <>
            <Button size="small" icon={<ArrowUndoRegular />} disabled={isUndoing} onClick={onUndo}>{text(isUndoing ? "undo.working" : "undo.button")}</Button>
            <Button size="small" onClick={() => onShow(run.write.address)}>{text("split.done.go")}</Button>
          </>
        }>{done}</Notice>
        {run.proposal !== undefined && <div><PartsTable preview={run.proposal} /></div>}
        <Button onClick={() => dispatch({ type: "restart" })}>{text("split.done.again")}</Button>
        <Announcement text={done} />
      </Page>
    );
  }

  const edit = (field: "total" | "weights" | "customUnit" | "place") => (value: string) => dispatch({ type: "edit", field, value });
  const leave = (field: SplitField) => () => dispatch({ type: "leave", field });
  return (
    <Page key="form" title={text("split.title")} onBack={onBack} takesFocus={takesFocus} footer={
      <>
        {blocking !== undefined && <Notice kind="error">{problemText(translator, describeObstacle(blocking))}</Notice>}
        {blocking === undefined && proposal !== undefined && proposal.overwrittenCount > 0 && !state.overwrite && (
          <Link as="button" className={styles.before} onClick={goToQuestion}>{text("split.confirmFirst", { count: count("count.cells", proposal.overwrittenCount) })}</Link>
        )}
        {mayWrite && <span className={styles.summary}>{text("split.summary", { count: proposal.parts.length, sum: proposal.sum, spill: proposal.spillAddress })}</span>}
        {state.isStale && <Notice kind="warning">{text("split.changed")}</Notice>}
        {run.state === "failed" && run.problem.field === undefined && <Notice kind="error">{problemText(translator, run.problem)}</Notice>}
        <Button appearance="primary" disabled={!mayWrite || run.state === "writing"} onClick={() => void write()}>
          {text(run.state === "writing" ? "split.writing" : "split.button")}
        </Button>
      </>
    }>
      <div className={styles.fields}>
        <SelectionField
          label={text("split.total")} hint={totalHint()} required problem={problemOf("total")} value={draft.total}
          selected={selected === undefined ? undefined : firstCellOf(selected)} onChange={edit("total")} onLeave={leave("total")}
        />
        <SelectionField
          label={text("split.weights")} hint={text("split.weightsHint")} required problem={problemOf("weights")} value={draft.weights}
          selected={selected} onChange={edit("weights")} onLeave={leave("weights")}
        />
        <Field className={styles.field} label={text("split.unit")}>
          <Select value={draft.unit} onChange={(_event, { value }) => dispatch({ type: "chooseUnit", unit: value as UnitChoice })}>
            {unitChoices.map((unit) => <option key={unit} value={unit}>{text(`split.unit.${unit}`)}</option>)}
          </Select>
        </Field>
        {draft.unit === "custom" && (
          <Field label={text("split.unit.customLabel")} hint={text("split.unit.customHint")} validationMessage={problemOf("unit") ?? null}>
            <Input value={draft.customUnit} inputMode="decimal" onChange={(_event, { value }) => edit("customUnit")(value)} onBlur={leave("unit")} />
          </Field>
        )}
        <SelectionField
          label={text("split.place")} hint={text("split.placeHint")} problem={problemOf("place")} value={draft.place} placeholder={proposal?.address ?? ""}
          selected={selected === undefined ? undefined : firstCellOf(selected)} onChange={edit("place")} onLeave={leave("place")}
        />
      </div>
      {run.state === "idle" && requestOf(draft) === undefined && draft.weights === "" && <p className={styles.hint}>{text("split.start")}</p>}
      {run.state === "loading" && <Spinner className={styles.waiting} size="tiny" label={text("split.calculating")} />}
      {preview !== undefined && (
        <>
          <Section title={text("split.preview")}>
            <PartsTable preview={preview} />
            {preview.proposal.notes.length > 0 && (
              <ul className={styles.notes}>{preview.proposal.notes.map((note) => <li key={note.code}>{noteText(translator, note)}</li>)}</ul>
            )}
          </Section>
          <Section title={text("split.write.title")}>
            <WriteSummary proposal={preview.proposal} heading={heading} overwrite={state.overwrite} onAllowOverwrite={(allowed) => dispatch({ type: "allowOverwrite", allowed })} />
          </Section>
        </>
      )}
      <Announcement text={announced(run.state, mayWrite || proposal?.sum === proposal?.total)} />
    </Page>
  );

  function totalHint(): string {
    if (preview?.totalAddress !== undefined) return text("split.totalRead", { address: preview.totalAddress, total: preview.proposal.total });
    const total = totalReadAs(draft);
    return total === undefined ? text("split.totalHint") : text("split.totalUnderstood", { total });
  }

  function announced(phase: SplitState["run"]["state"], isExact: boolean): string {
    if (phase === "loading") return text("split.calculating");
    if (phase === "writing") return text("split.writing");
    return phase === "ready" && isExact ? text("split.preview.exact") : "";
  }
}

function goToQuestion(): void {
  const question = document.getElementById(overwriteQuestion);
  question?.scrollIntoView({ block: "nearest" });
  question?.querySelector("input")?.focus();
}

function refusal(error: unknown, request: SplitRequest): SplitProblem {
  const problem = describeError(error);
  const field = fieldOf(problem, request);
  return field === undefined ? problem : { ...problem, field };
}
