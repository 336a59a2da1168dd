import { Badge, Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useReducer, useRef } from "react";
import { describeError, describeObstacle, problemText } from "../../locales/problems";
import type { FunctionText } from "../../locales/messages";
import { Announcement } from "../components/Announcement";
import { FormulaText } from "../components/FormulaText";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { SelectionField } from "../components/SelectionField";
import { formulaName, functionEntry, type FunctionId, type Parameter } from "../functions/catalogue";
import { buildFormula, parameterAround } from "../functions/formula";
import { useTranslator } from "../language";
import type { PaneServices } from "../services";
import { emptyForm, functionForm } from "../state/functionForm";
import { firstCellOf, selectedAddress, type SelectionState } from "../state/selection";

const useStyles = makeStyles({
  description: { margin: 0 },
  question: { margin: `0 0 ${tokens.spacingVerticalXXS}`, fontWeight: tokens.fontWeightSemibold },
  result: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { width: "100%", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

export interface FunctionScreenProps {
  readonly takesFocus: boolean;
  readonly id: FunctionId;
  readonly texts: FunctionText;
  readonly selection: SelectionState;
  readonly insertFunction: PaneServices["insertFunction"];
  readonly onWritten: () => void;
  readonly onBack: () => void;
}

/** One function: what it answers, and a form that makes its formula. */
export function FunctionScreen({ takesFocus, id, texts, selection, insertFunction, onWritten, onBack }: FunctionScreenProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const [form, dispatch] = useReducer(functionForm, emptyForm);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is missing may be out of sight, far from the button that was pressed.
    if (form.tries > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [form.tries]);
  const entry = functionEntry(id);
  const selected = selectedAddress(selection);
  const target = selected === undefined ? undefined : firstCellOf(selected);
  const sheetName = selection.state === "read" ? selection.selection.sheetName : undefined;
  const formula = buildFormula(entry, form.draft, sheetName);
  const inItself = target === undefined ? undefined : parameterAround(entry, form.draft, target);
  const { run } = form;
  // Found for the cell that was selected then; another selection is another question.
  const occupied = run.state === "ready" && run.proposal.address === target ? run.proposal : undefined;

  const insert = async (overwrite: boolean): Promise<void> => {
    if (Object.keys(formula.problems).length > 0) {
      dispatch({ type: "tried", parameters: Object.keys(formula.problems) });
      return;
    }
    dispatch(run.state === "ready" ? { type: "writing", cell: run.proposal } : { type: "checking" });
    try {
      const outcome = await insertFunction(formula.text, overwrite);
      switch (outcome.state) {
        case "occupied":
          dispatch({ type: "occupied", cell: outcome.cell });
          break;
        case "refused":
          dispatch({ type: "failed", problem: outcome.result.obstacles[0] === undefined ? { key: "workbook.refused" } : describeObstacle(outcome.result.obstacles[0]) });
          break;
        case "inserted":
          dispatch({ type: "inserted", address: outcome.address });
          onWritten();
      }
    } catch (error) {
      dispatch({ type: "failed", problem: describeError(error) });
    }
  };

  const problemOf = (parameter: Parameter): string | undefined => {
    const problem = form.visited.has(parameter.name) ? formula.problems[parameter.name] : undefined;
    if (problem === undefined) return undefined;
    const sentence = text(`form.${problem}`, { parameter: parameter.name });
    return problem === "missing" ? `${sentence} ${texts.parameters[parameter.name] ?? ""}` : sentence;
  };
  const label = (parameter: Parameter) => parameter.name + (parameter.optional ? ` (${text("form.optional")})` : "");
  const announced = (): string => {
    if (run.state === "done") return text("form.inserted", run.write);
    if (occupied !== undefined) return text("form.occupied", { address: occupied.address, content: occupied.text });
    return busy ? text("form.inserting") : "";
  };
  const busy = run.state === "loading" || run.state === "writing";

  return (
    <Page title={formulaName(id)} onBack={onBack} takesFocus={takesFocus} footer={
      <>
        <FormulaText formula={formula.text} />
        {occupied !== undefined && (
          <Notice kind="warning" actions={<Button size="small" onClick={() => void insert(true)}>{text("form.replace")}</Button>}>
            {text("form.occupied", { address: occupied.address, content: occupied.text })}
          </Notice>
        )}
        {inItself !== undefined && target !== undefined && (
          <Notice kind="info">{text("form.selfReference", { parameter: inItself, address: target })}</Notice>
        )}
        {run.state === "done" && <Notice kind="success">{text("form.inserted", run.write)}</Notice>}
        {run.state === "failed" && <Notice kind="error">{problemText(translator, run.problem)}</Notice>}
        <Button appearance="primary" disabled={busy || target === undefined || inItself !== undefined || occupied !== undefined} onClick={() => void insert(false)}>
          {busy ? text("form.inserting") : target === undefined ? text("form.insertNowhere") : text("form.insert", { address: target })}
        </Button>
      </>
    }>
      <div>
        <p className={styles.question}>{text(entry.questionKey)}</p>
        <p className={styles.description}>{texts.description}</p>
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
        <div ref={fields} className={styles.fields}>
          {entry.parameters.map((parameter) => parameter.shape.kind === "word" ? (
            <Field key={parameter.name} className={styles.field} label={label(parameter)} hint={texts.parameters[parameter.name]}>
              <Select className={styles.select} value={form.draft[parameter.name] ?? ""} onChange={(_event, { value }) => dispatch({ type: "edit", parameter: parameter.name, value })}>
                {/* The first word is what the function takes where none is given. */}
                <option value="">{text("form.default", { word: text(`word.${parameter.shape.words[0]}`) })}</option>
                {parameter.shape.words.slice(1).map((word) => <option key={word} value={word}>{text(`word.${word}`)}</option>)}
              </Select>
            </Field>
          ) : (
            <SelectionField
              key={parameter.name} label={label(parameter)} hint={texts.parameters[parameter.name]} required={!parameter.optional}
              problem={problemOf(parameter)} value={form.draft[parameter.name] ?? ""} selected={selected}
              onChange={(value) => dispatch({ type: "edit", parameter: parameter.name, value })}
              onLeave={() => dispatch({ type: "leave", parameter: parameter.name })}
            />
          ))}
        </div>
      </Section>
      <Announcement text={announced()} />
    </Page>
  );
}
