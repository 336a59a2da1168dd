import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import type { FunctionText } from "../../locales/messages";
import { describeError, describeObstacle } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { ArgumentFields } from "../components/ArgumentFields";
import { FormulaText } from "../components/FormulaText";
import { HelpLink } from "../components/HelpLink";
import { InsertBar, takenText } from "../components/InsertBar";
import { Page } from "../components/Page";
import { ResultPreview } from "../components/ResultPreview";
import { Section } from "../components/Section";
import { formulaName, functionEntry, type FunctionId } from "../functions/catalogue";
import { buildFormula } from "../functions/formula";
import { resultLine } from "../functions/resultLine";
import { useTranslator } from "../language";
import type { PaneServices } from "../services";
import type { Preferences } from "../state/preferences";
import { firstCellOf, selectedAddress, type SelectionState } from "../state/selection";
import { useFaultWords } from "../useFaultWords";
import { useFunctionForm } from "../useFunctionForm";
import { useFunctionPreview } from "../useFunctionPreview";

const useStyles = makeStyles({
  description: { margin: 0 },
  question: { margin: `0 0 ${tokens.spacingVerticalXXS}`, fontWeight: tokens.fontWeightSemibold },
  result: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  restart: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface FunctionScreenProps {
  readonly takesFocus: boolean;
  readonly id: FunctionId;
  readonly texts: FunctionText;
  readonly selection: SelectionState;
  readonly services: Pick<PaneServices, "previewFunction" | "findRoom" | "insertFunction" | "watchChanges">;
  /** What was typed into the form is kept there. */
  readonly preferences: Preferences;
  readonly onWritten: (isWritten: boolean) => void;
  readonly onBack: () => void;
}

/** One function: what it answers, a form that makes its formula, and the result before anything is inserted. */
export function FunctionScreen({ takesFocus, id, texts, selection, services, preferences, onWritten, onBack }: FunctionScreenProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const faultWords = useFaultWords();
  const { text } = translator;
  const entry = functionEntry(id);
  const sheetName = selection.state === "read" ? selection.selection.sheetName : undefined;
  const [form, dispatch] = useFunctionForm(preferences, entry, sheetName);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is missing may be out of sight, far from the button that was pressed.
    if (form.tries > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [form.tries]);
  const fail = useCallback((error: unknown) => dispatch({ type: "failed", problem: describeError(error) }), [dispatch]);
  const selected = selectedAddress(selection);
  const target = selected === undefined ? undefined : firstCellOf(selected);
  const formula = buildFormula(entry, form.draft, sheetName);
  const preview = useFunctionPreview({ services, entry, draft: form.draft, formula, target, sheetName, onProblem: fail });
  const { run } = form;
  // Found for the cell that was selected then; another selection is another question.
  const occupied = (run.state === "ready" || run.state === "writing") && run.proposal.address === target ? run.proposal : undefined;
  const hasJustInserted = run.state === "done" && run.write.address === target;
  const room = hasJustInserted ? undefined : (occupied ?? preview.room);

  const insert = async (overwrite: boolean): Promise<void> => {
    const problems = Object.keys(formula.problems);
    if (problems.length > 0 || target === undefined) {
      dispatch({ type: "tried", parameters: problems });
      return;
    }
    if (preview.gone !== undefined) {
      fail(preview.gone);
      return;
    }
    dispatch(overwrite && room !== undefined ? { type: "writing", room } : { type: "checking" });
    try {
      const outcome = await services.insertFunction({ formula: formula.text, address: target, size: preview.size }, overwrite);
      switch (outcome.state) {
        case "occupied":
          dispatch({ type: "occupied", room: outcome.room });
          break;
        case "refused":
          dispatch({ type: "failed", problem: outcome.result.obstacles[0] === undefined ? { key: "workbook.refused" } : describeObstacle(outcome.result.obstacles[0]) });
          break;
        case "inserted":
          dispatch({ type: "inserted", address: outcome.address });
          onWritten(true);
      }
    } catch (error) {
      fail(error);
    }
  };

  const restart = (): void => {
    dispatch({ type: "restart" });
    // The button goes with what it empties: the focus moves to where the form begins.
    fields.current?.querySelector<HTMLElement>("input, select")?.focus();
  };

  const result = resultLine(translator, faultWords, id, preview.current?.answer);
  const announced = (): string => {
    if (run.state === "done") return text("form.inserted", run.write);
    if (run.state === "loading" || run.state === "writing") return text("form.inserting");
    return room !== undefined && room.takenCount > 0 ? takenText(translator, room) : (result ?? "");
  };

  return (
    <Page title={formulaName(id)} onBack={onBack} takesFocus={takesFocus} footer={
      <InsertBar
        formula={formula.text} result={result} target={target} overlap={hasJustInserted ? undefined : preview.overlap} room={room} run={run}
        onInsert={(overwrite) => void insert(overwrite)}
      />
    }>
      <div>
        <p className={styles.question}>{text(entry.questionKey)}</p>
        <p className={styles.description}>{texts.description}</p>
        <HelpLink id={id} />
      </div>
      <Section title={text("form.example")}>
        <FormulaText formula={entry.example} />
        <div className={styles.result}>
          {text("form.result")}
          {entry.exampleResult.map((value, index) => <Badge key={index} appearance="outline" color="informative" shape="rounded">{value}</Badge>)}
        </div>
      </Section>
      <Section title={text("form.arguments")}>
        <p className={styles.hint}>{text("form.selectInputs")}</p>
        <div ref={fields}>
          <ArgumentFields
            entry={entry} texts={texts} form={form} problems={formula.problems} selected={selected} liveOf={preview.liveOf}
            onEdit={(parameter, value) => dispatch({ type: "edit", parameter, value, sheetName })} onLeave={(parameter) => dispatch({ type: "leave", parameter })}
          />
        </div>
        {Object.values(form.draft).some((value) => value !== "") && (
          <Button className={styles.restart} size="small" disabled={run.state === "loading" || run.state === "writing"} onClick={restart}>{text("form.restart")}</Button>
        )}
      </Section>
      <Section title={text("form.result")}>
        <ResultPreview
          id={id} preview={preview.shown} problem={preview.problem} missing={Object.keys(formula.problems)} parameters={entry.parameters.map(({ name }) => name)}
          target={preview.overlap?.isCellItself === true ? undefined : target} isRoomFree={room !== undefined && room.obstacle === undefined && room.takenCount === 0}
        />
      </Section>
      <Announcement text={announced()} />
    </Page>
  );
}
