import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { Dispatch } from "react";
import type { Region } from "../../imports";
import type { MessageKey } from "../../locales/messages";
import { problemText } from "../../locales/problems";
import { useTranslator } from "../language";
import { unitChoices } from "../state/splitTarget";
import { amountColumns, dateColumns, levelColumns } from "../state/planColumns";
import { dayKinds, grains, type PlanDraft, type PlanTextField } from "../state/planDraft";
import { needsAmounts, planFieldProblems, type PlanField } from "../state/planQuestion";
import type { PlanAction } from "../state/targetPlan";
import type { PaneServices } from "../services";
import { HolidaysField } from "./plan/HolidaysField";
import { WeightField } from "./plan/WeightField";
import { ColumnField, RegionField } from "./RegionFields";
import { Section } from "./Section";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  levels: { listStyle: "none", margin: 0, padding: 0 },
  level: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "32px" },
  yes: { marginLeft: "-8px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS, "& input": { minWidth: 0, width: "100%" } },
});

type Choice = "by" | "weighs" | "unit" | "grain" | "days";
const choiceTexts = {
  by: [["amount", "plan.by.amount"], ["growth", "plan.by.growth"]],
  weighs: [["history", "plan.weighs.history"], ["equal", "plan.weighs.equal"], ["column", "plan.weighs.column"], ["blend", "plan.weighs.blend"]],
  unit: unitChoices.map((unit) => [unit, `split.unit.${unit}`] as const),
  grain: grains.map((grain) => [grain, `plan.grain.${grain}`] as const),
  days: dayKinds.map((kind) => [kind, `plan.days.${kind}`] as const),
} as const satisfies Record<Choice, readonly (readonly [string, MessageKey])[]>;

export interface TargetPlanFieldsProps {
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<PlanAction>;
  readonly regions: readonly Region[];
  readonly region: Region;
  readonly services: Pick<PaneServices, "findHolidayTables">;
}

/** Who gets a target, how much there is, by what weight and over which periods. */
export function TargetPlanFields({ draft, dispatch, regions, region, services }: TargetPlanFieldsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const problems = planFieldProblems(draft);
  const problemOf = (field: PlanField): string | undefined => (problems[field] === undefined ? undefined : problemText(translator, problems[field]));
  const typed = (field: PlanTextField) => {
    // Nothing typed yet is no mistake; the button stays off all the same.
    const problem = draft[field].trim() === "" ? undefined : problemOf(field);
    return (
      <Field className={styles.field} label={text(field === "customUnit" ? "split.unit.customLabel" : `plan.${field}`)} {...(problem !== undefined && { validationMessage: problem })}>
        <Input value={draft[field]} onChange={(_event, { value }) => dispatch({ type: "edit", field, value })} />
      </Field>
    );
  };
  const choose = (name: Choice) => (
    <Field className={styles.field} label={text(`plan.${name}`)}>
      <Select className={styles.select} value={draft[name]} onChange={(_event, { value }) => dispatch({ type: "choose", choice: { [name]: value } as Partial<Pick<PlanDraft, Choice>> })}>
        {choiceTexts[name].map(([value, key]) => <option key={value} value={value}>{text(key)}</option>)}
      </Select>
    </Field>
  );
  const column = (name: "amounts" | "dates", columns: ReturnType<typeof dateColumns>, none?: string) => (
    <ColumnField label={text(`plan.${name}`)} columns={columns} value={draft[name]} {...(none !== undefined && { none })} onChange={(value) => dispatch({ type: "choose", choice: { [name]: value } })} />
  );
  const needsHistory = needsAmounts(draft);
  return (
    <>
      {regions.length > 1 && (
        <RegionField label={text("plan.region")} regions={regions} value={draft.region} onChange={(id) => {
          const chosen = regions.find((one) => one.id === id);
          if (chosen !== undefined) dispatch({ type: "chooseRegion", region: chosen });
        }} />
      )}
      <Section title={text("plan.who")}>
        <p className={styles.quiet}>{text("plan.whoHint")}</p>
        <ul className={styles.levels}>{inOrder(draft, region).map(({ column: at, header }) => (
          <li key={at} className={styles.level}>
            <Checkbox className={styles.yes} label={header} checked={draft.levels.includes(at)} onChange={() => dispatch({ type: "toggleLevel", column: at })} />
            {draft.levels.indexOf(at) > 0 && <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} aria-label={text("plan.levelUp", { column: header })} onClick={() => dispatch({ type: "moveLevelUp", column: at })} />}
          </li>
        ))}</ul>
      </Section>
      <Section title={text("plan.howMuch")}>
        <div className={styles.fields}>
          {choose("by")}
          {typed(draft.by === "amount" ? "total" : "growth")}
          <div className={styles.pair}>
            {choose("unit")}
            {typed("overAllocation")}
          </div>
          <p className={styles.quiet}>{text("plan.overAllocationHint")}</p>
          {draft.unit === "custom" && typed("customUnit")}
        </div>
      </Section>
      <Section title={text("plan.weights")}>
        <div className={styles.fields}>
          {choose("weighs")}
          {(draft.weighs === "column" || draft.weighs === "blend") && <WeightField draft={draft} region={region} regions={regions} dispatch={dispatch} />}
          {draft.weighs === "blend" && typed("importance")}
          {needsHistory && column("amounts", amountColumns(region), "–")}
          {needsHistory && dateColumns(region).length > 0 && column("dates", dateColumns(region), text("plan.noDates"))}
          {needsHistory && draft.dates !== undefined && <div className={styles.pair}>{typed("historyFrom")}{typed("historyTo")}</div>}
          {needsHistory && draft.dates !== undefined && <p className={styles.quiet}>{text("plan.historyHint")}</p>}
        </div>
      </Section>
      <Section title={text("plan.when")}>
        <div className={styles.fields}>
          <div className={styles.pair}>{typed("firstDay")}{typed("lastDay")}</div>
          <div className={styles.pair}>{choose("grain")}{choose("days")}</div>
          {draft.days === "working" && <HolidaysField value={draft.holidays} dispatch={dispatch} services={services} />}
          {needsHistory && draft.dates !== undefined && <Checkbox className={styles.yes} label={text("plan.isSeasonal")} checked={draft.isSeasonal} onChange={(_event, { checked }) => dispatch({ type: "choose", choice: { isSeasonal: checked === true } })} />}
          <Checkbox className={styles.yes} label={text("plan.fixesPeriods")} checked={draft.fixesPeriods} onChange={(_event, { checked }) => dispatch({ type: "choose", choice: { fixesPeriods: checked === true } })} />
        </div>
      </Section>
    </>
  );
}

/** The chosen levels in their order, the others below them. */
function inOrder({ levels }: PlanDraft, region: Region): ReturnType<typeof levelColumns> {
  const columns = levelColumns(region);
  const chosen = levels.map((at) => columns.find(({ column }) => column === at)).filter((column) => column !== undefined);
  return [...chosen, ...columns.filter(({ column }) => !levels.includes(column))];
}
