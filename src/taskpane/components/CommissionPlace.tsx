import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useTranslator } from "../language";
import type { CommissionAction, CommissionDraft, CommissionState } from "../state/commission";
import { SelectionField, type SelectionFieldProps } from "./SelectionField";

const useStyles = makeStyles({
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  label: { overflowWrap: "anywhere" },
});

export interface CommissionPlaceProps {
  readonly state: CommissionState;
  readonly dispatch: Dispatch<CommissionAction>;
  /** The field for the first cell of a block. */
  readonly place: SelectionFieldProps;
}

/** Where commissions go: a column of the amounts' table, ranked where that is wanted, or one block. Without a table there is no choice. */
export function CommissionPlace({ state: { draft, offer }, dispatch, place }: CommissionPlaceProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const choose = (choice: Partial<Pick<CommissionDraft, "form" | "rank">>): void => dispatch({ type: "choose", choice });
  if (offer?.tableName === undefined) return <SelectionField {...place} />;
  const form = draft.form === "" ? offer.form : draft.form;
  return (
    <>
      <Field className={styles.field} label={text("commission.form")} {...(form === "column" && { hint: text("commission.form.columnHint") })}>
        <RadioGroup className={styles.choice} value={form} onChange={(_event, { value }) => choose({ form: value as CommissionDraft["form"] })}>
          <Radio className={styles.label} value="column" label={text("commission.form.column", { table: offer.tableName })} />
          <Radio value="block" label={text("commission.form.block")} />
        </RadioGroup>
      </Field>
      {form === "block" ? <SelectionField {...place} /> : (
        <Field className={styles.field} label={text("commission.rank")}>
          <Select value={draft.rank} onChange={(_event, { value }) => choose({ rank: value as CommissionDraft["rank"] })}>
            <option value="">{text("commission.rank.none")}</option>
            <option value="commission">{text("commission.rank.commission")}</option>
            <option value="amount">{text("commission.rank.amount")}</option>
          </Select>
        </Field>
      )}
    </>
  );
}
