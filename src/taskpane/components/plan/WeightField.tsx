import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Region } from "../../../imports";
import { useTranslator } from "../../language";
import { weightChoices } from "../../state/planColumns";
import type { PlanDraft, WeightChoice } from "../../state/planDraft";
import type { PlanAction } from "../../state/targetPlan";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

export interface WeightFieldProps {
  readonly draft: PlanDraft;
  readonly region: Region;
  readonly regions: readonly Region[];
  readonly dispatch: Dispatch<PlanAction>;
}

/** A column that weighs: of the plan's table, or of another one that names the same people. */
export function WeightField({ draft: { weight, levels }, region, regions, dispatch }: WeightFieldProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const choices = weightChoices(region, levels, regions);
  const valueOf = (choice: WeightChoice | undefined): string => (choice === undefined ? "" : JSON.stringify([choice.region, choice.column]));
  return (
    <Field className={styles.field} label={text("plan.weightColumn")} hint={text("plan.weightHint")}>
      <Select className={styles.select} value={valueOf(weight)} onChange={(_event, { value }) => dispatch({ type: "choose", choice: { weight: choices.find((choice) => valueOf(choice) === value) } })}>
        <option value="">–</option>
        {choices.map((choice) => (
          <option key={valueOf(choice)} value={valueOf(choice)}>{choice.region === region.id ? choice.header : text("plan.weightOf", { sheet: choice.sheetName, column: choice.header })}</option>
        ))}
      </Select>
    </Field>
  );
}
