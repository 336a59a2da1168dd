import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type Dispatch } from "react";
import type { ClosePeriodDraft, ClosePeriodProposal } from "../../../actions/closePeriod";
import type { FoundPlan } from "../../../actions/targetPlan/findPlans";
import { problemText, type Problem } from "../../../locales/problems";
import { useTranslator } from "../../language";
import type { PaneServices } from "../../services";
import type { ClosingAction, ClosingState } from "../../state/closing";
import { isOver } from "../../state/run";
import { useLiveWorkbook } from "../../useLiveWorkbook";
import { useWriteRun } from "../../useWriteRun";
import { Announcement } from "../Announcement";
import { Notice } from "../Notice";
import { Section } from "../Section";
import { WrittenNotice } from "../WrittenNotice";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  effect: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

export interface ClosePeriodProps {
  readonly state: ClosingState;
  readonly dispatch: Dispatch<ClosingAction>;
  readonly services: Pick<PaneServices, "findTargetPlans" | "proposeClosePeriod" | "applyClosePeriod" | "watchChanges">;
  readonly onWritten: (isWritten: boolean) => void;
  readonly onShow: (address: string) => void;
  readonly onUndo: () => void;
  readonly isUndoing: boolean;
}

/** Closes a period of a sheet of targets that the workbook has: what is left of the targets goes to the open periods. */
export function ClosePeriod({ state, dispatch, services, onWritten, onShow, onUndo, isUndoing }: ClosePeriodProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const { run, draft } = state;
  const live = useLiveWorkbook(services, isOver(run));
  const plans = useTargetPlans(services, `${live.version} ${run.state === "done"} ${isUndoing} ${state.isStale}`);
  const plan = plans.find(({ sheetId }) => sheetId === draft.sheetId) ?? plans[0];
  const closed = plan && Math.min(draft.closed ?? plan.closed + 1, plan.periods.length);
  const { write } = useWriteRun<ClosePeriodDraft, ClosePeriodProposal, Problem>({
    state, dispatch, propose: services.proposeClosePeriod, placed: asItIs, onWritten, live, apply: services.applyClosePeriod,
    request: plan !== undefined && closed !== undefined && closed !== plan.closed ? { sheetId: plan.sheetId, closed } : undefined,
  });
  if (plan === undefined || closed === undefined) return null;
  if (run.state === "done") {
    const done = text("plan.close.done", { sheet: plan.sheetName });
    return (
      <Section title={text("plan.close.title")}>
        <WrittenNotice told={done} address={run.write.address} isUndoing={isUndoing} onUndo={onUndo} onShow={onShow} />
        <Button className={styles.button} size="small" onClick={() => dispatch({ type: "restart" })}>{text("plan.close.again")}</Button>
        <Announcement text={done} />
      </Section>
    );
  }
  const effect = run.state === "ready" ? effectOf(run.proposal) : undefined;
  return (
    <Section title={text("plan.close.title")}>
      {plans.length > 1 && (
        <Field className={styles.field} label={text("plan.close.sheet")}>
          <Select className={styles.select} value={plan.sheetId} onChange={(_event, { value }) => dispatch({ type: "choose", choice: { sheetId: value } })}>
            {plans.map(({ sheetId, sheetName }) => <option key={sheetId} value={sheetId}>{sheetName}</option>)}
          </Select>
        </Field>
      )}
      <Field className={styles.field} label={text("plan.close.through", { sheet: plan.sheetName })}>
        <Select className={styles.select} value={String(closed)} onChange={(_event, { value }) => dispatch({ type: "choose", choice: { closed: Number(value) } })}>
          {[0, ...plan.periods.map((_, index) => index + 1)].map((count) => <option key={count} value={count}>{optionText(plan, count)}</option>)}
        </Select>
      </Field>
      {effect !== undefined && <p className={styles.effect}>{effect}</p>}
      {state.isStale && <Notice kind="warning">{text("split.changed")}</Notice>}
      {run.state === "failed" && <Notice kind="error">{problemText(translator, run.problem)}</Notice>}
      <Button className={styles.button} disabled={run.state !== "ready"} onClick={() => void write()}>{text("plan.close.button")}</Button>
      <Announcement text={effect ?? ""} />
    </Section>
  );

  function optionText({ periods, closed: now }: FoundPlan, count: number): string {
    const through = count === 0 ? text("plan.close.none") : count === periods.length ? text("plan.close.all") : text("plan.close.day", { day: translator.day(periods[count].first - 1) });
    return count === now ? text("plan.close.now", { through }) : through;
  }

  function effectOf({ plan: { closed: before, periods }, closed: after, planned, sold }: ClosePeriodProposal): string {
    if (after < before) return text("plan.close.opens");
    const key = sold < planned ? "plan.close.short" : sold > planned ? "plan.close.ahead" : "plan.close.even";
    return text(key, { sold, planned, difference: translator.number(Number(Math.abs(planned - sold).toPrecision(15))), open: periods.length - after });
  }
}

/** @param version - Read again when it changes. */
function useTargetPlans(services: Pick<PaneServices, "findTargetPlans">, version: string): readonly FoundPlan[] {
  const [plans, setPlans] = useState<readonly FoundPlan[]>([]);
  const find = useCallback((signal: AbortSignal) => services.findTargetPlans({ signal }), [services]);
  useEffect(() => {
    const controller = new AbortController();
    // Where no plan can be read there is none to close: the screen's own readings tell what is wrong.
    find(controller.signal).then(setPlans, () => undefined);
    return () => controller.abort();
  }, [find, version]);
  return plans;
}

function asItIs(problem: Problem): Problem {
  return problem;
}
