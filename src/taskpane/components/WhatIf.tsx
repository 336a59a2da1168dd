import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionWorking } from "../../actions/explainCommission";
import { numberIn } from "../input/numbers";
import { useTranslator } from "../language";
import type { PaneServices } from "../services";
import { Section } from "./Section";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

export interface WhatIfProps {
  readonly working: CommissionWorking;
  readonly services: Pick<PaneServices, "oneMoreDeal" | "sum">;
}

/** The deal that reaches the next band, and what any other deal would pay. */
export function WhatIf({ working, services }: WhatIfProps) {
  const styles = useStyles();
  const { text, percent } = useTranslator();
  const [typed, setTyped] = useState("");
  const { next, plan, running, total } = working;
  const deal = numberIn(typed);
  const pays = deal === undefined ? undefined : services.oneMoreDeal(plan, running, deal);
  const isNoAmount = typed.trim() !== "" && deal === undefined;
  return (
    <Section title={text("explain.whatIf")}>
      <p className={styles.text}>
        {next === undefined ? text("explain.top") : text("explain.next", { deal: next.deal, from: next.from, rate: percent(next.rate), total: services.sum([total, next.pays]), pays: next.pays })}
      </p>
      <Field className={styles.field} label={text("explain.deal")} hint={text("explain.dealHint")} {...(isNoAmount ? { validationMessage: text("explain.dealText", { text: typed }) } : {})}>
        <Input value={typed} inputMode="decimal" autoComplete="off" onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <p className={styles.text} role="status">{pays === undefined ? "" : text("explain.dealPays", { pays, total: services.sum([total, pays]) })}</p>
    </Section>
  );
}
