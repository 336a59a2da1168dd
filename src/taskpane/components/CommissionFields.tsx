import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { problemText, type Problem } from "../../locales/problems";
import type { MessageKey } from "../../locales/messages";
import { useTranslator } from "../language";
import type { CommissionPreview } from "../services";
import { commissionFieldProblems, type CommissionAction, type CommissionDraft, type CommissionField, type CommissionState } from "../state/commission";
import { firstCellOf, selectedAddress, type SelectionState } from "../state/selection";
import { unitChoices } from "../state/splitTarget";
import { BandsSection } from "./BandsSection";
import { CommissionPlace } from "./CommissionPlace";
import { SelectionField, type SelectionFieldProps } from "./SelectionField";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export interface CommissionFieldsProps {
  readonly state: CommissionState;
  readonly dispatch: Dispatch<CommissionAction>;
  readonly selection: SelectionState;
  readonly preview: CommissionPreview | undefined;
}

type Choice = "method" | "side" | "unit";
const choiceTexts = {
  method: [["marginal", "word.marginal"], ["retroactive", "word.retroactive"]],
  side: [["lower", "word.lower"], ["upper", "word.upper"]],
  unit: unitChoices.map((unit) => [unit, `split.unit.${unit}`] as const),
} as const satisfies Record<Choice, readonly (readonly [string, MessageKey])[]>;

/** What is paid on, by which bands and rules, and where to. */
export function CommissionFields({ state, dispatch, selection, preview }: CommissionFieldsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const { draft } = state;
  const problemOf = (field: CommissionField): string | undefined => {
    const own: Problem | undefined = state.visited.has(field) ? commissionFieldProblems(draft)[field] : undefined;
    const refused = state.run.state === "failed" && state.run.problem.field === field ? state.run.problem : undefined;
    const problem = own ?? refused;
    return problem === undefined ? undefined : problemText(translator, problem);
  };
  const cells = (field: Exclude<CommissionField, "unit">, more: Partial<SelectionFieldProps> = {}): SelectionFieldProps => ({
    label: text(`commission.${field}`), hint: text(`commission.${field}Hint`), problem: problemOf(field), value: draft[field], selected: selectedAddress(selection),
    onChange: (value) => dispatch({ type: "edit", field, value }), onLeave: () => dispatch({ type: "leave", field }), ...more,
  });
  const selected = selectedAddress(selection);
  const toCell = { selected: selected === undefined ? undefined : firstCellOf(selected) };
  const choose = (name: Choice, hint?: MessageKey) => (
    <Field className={styles.field} label={text(`commission.${name}`)} {...(hint !== undefined && { hint: text(hint) })}>
      <Select className={styles.select} value={draft[name]} onChange={(_event, { value }) => dispatch({ type: "choose", choice: { [name]: value } as Partial<Pick<CommissionDraft, Choice>> })}>
        {choiceTexts[name].map(([value, key]) => <option key={value} value={value}>{text(key)}</option>)}
      </Select>
    </Field>
  );
  const unitProblem = problemOf("unit");
  return (
    <>
      <div className={styles.fields}>
        <SelectionField {...cells("amounts", { required: true })} />
        <SelectionField {...cells("quotas")} />
      </div>
      <BandsSection draft={draft} dispatch={dispatch} preview={preview} range={cells("range", { required: true })} />
      <div className={styles.fields}>
        {choose("method", `commission.methodHint.${draft.method}`)}
        {choose("side")}
        <SelectionField {...cells("prior")} />
        {choose("unit")}
        {draft.unit === "custom" && (
          <Field label={text("split.unit.customLabel")} hint={text("split.unit.customHint")} {...(unitProblem === undefined ? {} : { validationMessage: unitProblem })}>
            <Input value={draft.customUnit} inputMode="decimal" onChange={(_event, { value }) => dispatch({ type: "edit", field: "customUnit", value })} onBlur={() => dispatch({ type: "leave", field: "unit" })} />
          </Field>
        )}
        <CommissionPlace state={state} dispatch={dispatch} place={cells("place", { ...toCell, placeholder: preview?.proposal.address ?? "" })} />
        {draft.source === "drawn" && <SelectionField {...cells("bandsPlace", { ...toCell, placeholder: firstCellOf(preview?.proposal.bandsAddress ?? "") })} />}
      </div>
    </>
  );
}
