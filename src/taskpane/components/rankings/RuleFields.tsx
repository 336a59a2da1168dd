import { Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { MessageKey } from "../../../locales/messages";
import { problemText } from "../../../locales/problems";
import { useTranslator } from "../../language";
import type { BoardRules, RankingsAction, RankingsDraft } from "../../state/rankings";
import { rankFieldProblems, type RankField } from "../../state/rankingsRequest";

const useStyles = makeStyles({ select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } }, yes: { marginLeft: "-8px" } });

export interface RuleFieldProps {
  readonly draft: RankingsDraft;
  readonly dispatch: Dispatch<RankingsAction>;
}

type Choice = "period" | "by" | "ties";
type Typed = Exclude<RankField, "weights">;

/** One of a few words. */
export function RuleChoice<Name extends Choice>({ draft, dispatch, name, options }: RuleFieldProps & { readonly name: Name; readonly options: readonly (readonly [BoardRules[Name], MessageKey])[] }) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <Field label={text(`rankings.${name}`)}>
      <Select className={styles.select} value={draft.rules[name]} onChange={(_event, { value }) => dispatch({ type: "rule", choice: { [name]: value } as Partial<BoardRules> })}>
        {options.map(([value, key]) => <option key={value} value={value}>{text(key)}</option>)}
      </Select>
    </Field>
  );
}

/** A rule that is typed, with what is wrong about it. */
export function RuleText({ draft, dispatch, name, hint }: RuleFieldProps & { readonly name: Typed; readonly hint: MessageKey }) {
  const translator = useTranslator();
  const { text } = translator;
  const typed = draft.rules[name];
  const problem = typed === "" ? undefined : rankFieldProblems(draft)[name];
  return (
    <Field label={text(`rankings.${name}`)} hint={text(hint)} {...(problem !== undefined && { validationMessage: problemText(translator, problem) })}>
      <Input value={typed} onChange={(_event, { value }) => dispatch({ type: "rule", choice: { [name]: value } })} />
    </Field>
  );
}

export function RuleYes({ draft, dispatch, name, label }: RuleFieldProps & { readonly name: "compares" | "leavesOutIdle" | "hasChart"; readonly label: MessageKey }) {
  const styles = useStyles();
  const { text } = useTranslator();
  return <Checkbox className={styles.yes} label={text(label)} checked={draft.rules[name]} onChange={(_event, { checked }) => dispatch({ type: "rule", choice: { [name]: checked === true } })} />;
}
