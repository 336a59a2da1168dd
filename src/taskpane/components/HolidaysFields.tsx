import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { HolidaySource } from "../../actions/holidays/holidayRow";
import { problemText, type Problem } from "../../locales/problems";
import { countryNames } from "../countryNames";
import { useTranslator } from "../language";
import { firstCellOf, selectedAddress, type SelectionState } from "../state/selection";
import { defaultCountry, holidayFieldOf, holidayFieldProblems, type HolidaysAction, type HolidaysField, type HolidaysState } from "../state/holidays";
import { SelectionField } from "./SelectionField";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export interface HolidaysFieldsProps {
  readonly state: HolidaysState;
  readonly dispatch: Dispatch<HolidaysAction>;
  readonly source: HolidaySource;
  readonly selection: SelectionState;
}

/** Where, when, and where to. */
export function HolidaysFields({ state, dispatch, source, selection }: HolidaysFieldsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, language } = translator;
  const { draft } = state;
  const selected = selectedAddress(selection);
  const states = source.countries.find(({ code }) => code === draft.country)?.states ?? [];
  const problemOf = (field: HolidaysField): string | undefined => {
    const own: Problem | undefined = state.visited.has(field) ? holidayFieldProblems(draft)[field] : undefined;
    const refused = state.run.state === "failed" && holidayFieldOf(state.run.problem) === field ? state.run.problem : undefined;
    const problem = own ?? refused;
    return problem === undefined ? undefined : problemText(translator, problem);
  };
  const published = text("holidays.published", { first: String(source.publishedYears[0]), last: String(source.publishedYears.at(-1)) });
  const yearsProblem = problemOf("years");
  const yearsHint = draft.country === defaultCountry ? `${text("holidays.yearsHint")} ${published}` : text("holidays.yearsHint");
  return (
    <div className={styles.fields}>
      <Field className={styles.field} label={text("holidays.country")}>
        <Select value={draft.country} onChange={(_event, { value }) => dispatch({ type: "chooseCountry", country: value })}>
          {countryNames(source.countries, language, { code: defaultCountry, name: text("holidays.mainland") }).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </Select>
      </Field>
      {states.length > 0 && (
        <Field className={styles.field} label={text("holidays.state")}>
          <Select value={draft.state} onChange={(_event, { value }) => dispatch({ type: "edit", field: "state", value })}>
            <option value="">{text("holidays.wholeCountry")}</option>
            {states.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </Select>
        </Field>
      )}
      <Field className={styles.field} label={text("holidays.years")} required hint={yearsHint} {...(yearsProblem === undefined ? {} : { validationMessage: yearsProblem })}>
        <Input value={draft.years} inputMode="numeric" onChange={(_event, { value }) => dispatch({ type: "edit", field: "years", value })} onBlur={() => dispatch({ type: "leave", field: "years" })} />
      </Field>
      <SelectionField
        label={text("holidays.place")} hint={text("holidays.placeHint")} required problem={problemOf("place")} value={draft.place}
        selected={selected === undefined ? undefined : firstCellOf(selected)}
        onChange={(value) => dispatch({ type: "edit", field: "place", value })} onLeave={() => dispatch({ type: "leave", field: "place" })}
      />
    </div>
  );
}
