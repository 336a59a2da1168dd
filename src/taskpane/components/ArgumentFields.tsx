import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { FunctionText } from "../../locales/messages";
import type { CatalogueEntry, Parameter } from "../functions/catalogue/entry";
import type { BuiltFormula } from "../functions/formula";
import type { LiveValue } from "../functions/liveValue";
import { useTranslator } from "../language";
import type { FunctionForm } from "../state/functionForm";
import { SelectionField } from "./SelectionField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { width: "100%", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

export interface ArgumentFieldsProps {
  readonly entry: CatalogueEntry;
  readonly texts: FunctionText;
  readonly form: FunctionForm;
  readonly problems: BuiltFormula["problems"];
  /** Address of the selected cells. */
  readonly selected: string | undefined;
  readonly liveOf: (parameter: Parameter) => LiveValue | undefined;
  readonly onEdit: (parameter: string, value: string) => void;
  readonly onLeave: (parameter: string) => void;
}

/** A field for each argument: a choice of words, or a range with what it holds now. */
export function ArgumentFields({ entry, texts, form, problems, selected, liveOf, onEdit, onLeave }: ArgumentFieldsProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const label = ({ name, optional }: Parameter) => name + (optional ? ` (${text("form.optional")})` : "");
  const problemOf = ({ name }: Parameter): string | undefined => {
    const problem = form.visited.has(name) ? problems[name] : undefined;
    if (problem === undefined) return undefined;
    const sentence = text(`form.${problem}`, { parameter: name });
    return problem === "missing" ? `${sentence} ${texts.parameters[name] ?? ""}` : sentence;
  };
  return (
    <div className={styles.fields}>
      {entry.parameters.map((parameter) => parameter.shape.kind === "word" ? (
        <Field key={parameter.name} className={styles.field} label={label(parameter)} hint={texts.parameters[parameter.name]}>
          <Select className={styles.select} value={form.draft[parameter.name] ?? ""} onChange={(_event, { value }) => onEdit(parameter.name, value)}>
            {/* The first word is what the function takes where none is given, or what a formula says where one is needed. */}
            <option value="">{parameter.optional ? text("form.default", { word: text(parameter.shape.choices[0].textKey) }) : text(parameter.shape.choices[0].textKey)}</option>
            {parameter.shape.choices.slice(1).map(({ word, textKey }) => <option key={word} value={word}>{text(textKey)}</option>)}
          </Select>
        </Field>
      ) : (
        <SelectionField
          key={parameter.name} label={label(parameter)} hint={texts.parameters[parameter.name]} required={!parameter.optional}
          problem={problemOf(parameter)} value={form.draft[parameter.name] ?? ""} selected={selected} live={liveOf(parameter)}
          onChange={(value) => onEdit(parameter.name, value)} onLeave={() => onLeave(parameter.name)}
        />
      ))}
    </div>
  );
}
