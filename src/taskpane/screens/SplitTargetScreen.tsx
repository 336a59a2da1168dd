import { Button, Field, Input, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { noteText, problemText, type Problem } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { Page } from "../components/Page";
import { PartsTable } from "../components/PartsTable";
import { Section } from "../components/Section";
import { SelectionField } from "../components/SelectionField";
import { WriteFooter } from "../components/WriteFooter";
import { WriteSummary } from "../components/WriteSummary";
import { WrittenNotice } from "../components/WrittenNotice";
import { useTranslator } from "../language";
import type { SplitPreview, SplitRequest } from "../services";
import { isOver } from "../state/run";
import { firstCellOf, selectedAddress } from "../state/selection";
import { fieldOf, fieldProblems, requestOf, totalReadAs, unitChoices, type SplitAction, type SplitField, type SplitProblem, type SplitState, type UnitChoice } from "../state/splitTarget";
import { useLiveWorkbook } from "../useLiveWorkbook";
import { useWriteRun } from "../useWriteRun";
import type { WritingScreenProps } from "../writingScreen";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  purpose: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  notes: { margin: 0, paddingLeft: "16px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  waiting: { alignSelf: "flex-start" },
});

export type SplitTargetScreenProps = WritingScreenProps<SplitState, SplitAction>;

/** Split a target: three questions, the parts with their proof, and one write that can be taken back. */
export function SplitTargetScreen(props: SplitTargetScreenProps) {
  const { takesFocus, state, dispatch, selection, services, onWritten, onShow, onUndo, onRetry, isUndoing, onBack } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const { draft, run } = state;
  const selected = selectedAddress(selection);
  const heading = text("split.heading");

  const propose = useCallback((asked: SplitRequest) => services.proposeSplit(asked, heading), [services, heading]);
  const live = useLiveWorkbook(services, isOver(run));
  const writeRun = useWriteRun<SplitRequest, SplitPreview, SplitProblem>({
    state, dispatch, request: requestOf(draft), propose, placed, onWritten, live, apply: ({ proposal }, options) => services.applySplit(proposal, options),
  });

  const problems = fieldProblems(draft);
  const problemOf = (field: SplitField): string | undefined => {
    const own: Problem | undefined = state.visited.has(field) ? problems[field] : undefined;
    const refused = run.state === "failed" && run.problem.field === field ? run.problem : undefined;
    const problem = own ?? refused;
    return problem === undefined ? undefined : problemText(translator, problem);
  };
  const preview = run.state === "ready" || run.state === "writing" || run.state === "failed" ? run.proposal : undefined;
  const proposal = preview?.proposal;
  const isExact = proposal !== undefined && proposal.sum === proposal.total;

  if (run.state === "done") {
    const done = text("split.done", { address: run.write.address });
    return (
      <Page key="done" title={text("split.title")} onBack={onBack} takesFocus={takesFocus}>
        <WrittenNotice told={done} address={run.write.address} isUndoing={isUndoing} onUndo={onUndo} onShow={onShow} />
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
      <WriteFooter
        proposal={proposal} overwrite={state.overwrite} isWriting={run.state === "writing"} isStale={state.isStale} isSound={isExact} label={text("split.button")} run={writeRun} onRetry={onRetry}
        problem={run.state === "failed" && run.problem.field === undefined ? run.problem : undefined}
        summary={proposal && (() => text("split.summary", { count: proposal.parts.length, sum: proposal.sum, spill: proposal.spillAddress }))}
      />
    }>
      <p className={styles.purpose}>{text("split.purpose")}</p>
      <p className={styles.hint}>{text("split.start")}</p>
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
      <Announcement text={announced(run.state)} />
    </Page>
  );

  function totalHint(): string {
    if (preview?.totalAddress !== undefined) return text("split.totalRead", { address: preview.totalAddress, total: preview.proposal.total });
    const total = totalReadAs(draft);
    return total === undefined ? text("split.totalHint") : text("split.totalUnderstood", { total });
  }

  function announced(phase: SplitState["run"]["state"]): string {
    if (phase === "loading") return text("split.calculating");
    if (phase === "writing") return text("split.writing");
    return phase === "ready" && isExact ? text("split.preview.exact") : "";
  }
}

function placed(problem: Problem, request: SplitRequest): SplitProblem {
  const field = fieldOf(problem, request);
  return field === undefined ? problem : { ...problem, field };
}
