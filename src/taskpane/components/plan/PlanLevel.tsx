import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useRef, useState, type Dispatch, type ReactNode } from "react";
import type { PlannedTarget } from "../../../actions/targetPlan/computeTargets";
import type { Translator } from "../../../locales/messages";
import { useTranslator } from "../../language";
import { boundsOf, limitKey, limitProblem, type DraftLimits, type LimitTexts } from "../../state/planLimits";
import type { PlanAction } from "../../state/targetPlan";
import { AmountTable } from "../AmountTable";
import { Section } from "../Section";
import { useFirstRows } from "../useFirstRows";
import { LimitFields } from "./LimitFields";

const useStyles = makeStyles({
  limits: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fault: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  edit: { minWidth: "24px", flexShrink: 0 },
  more: { padding: "3px 0" },
});

/** Names that are shown at first; those with limits always are. */
const rowsAtFirst = 12;

export interface PlanLevelProps {
  /** Heading of the level. */
  readonly level: string;
  readonly names: readonly PlannedTarget[];
  readonly total: number;
  /** False while these are not the targets of what stands in the fields. */
  readonly isCurrent: boolean;
  readonly limits: DraftLimits;
  /** Without it the limits are only told. */
  readonly dispatch?: Dispatch<PlanAction> | undefined;
}

/** The names of one level with their targets, and a small editor for the limits of each. */
export function PlanLevel({ level, names, total, isCurrent, limits, dispatch }: PlanLevelProps) {
  const styles = useStyles();
  const { text, numbersOf, percentsOf } = useTranslator();
  const { openKey, toggle, table } = useOpenRow();
  const rows = names.map((one) => ({ ...one, key: limitKey(one.path), name: one.path.join(" / ") }));
  const { shown, button } = useFirstRows(rows, rowsAtFirst);
  const listed = [...shown, ...rows.filter((row) => !shown.includes(row) && limits[row.key] !== undefined)];
  const share = (target: number): number => (total === 0 ? 0 : target / total);
  const number = numbersOf(names.map(({ target }) => target));
  const percent = percentsOf(listed.map(({ target }) => share(target)));
  const amount = (value: number): string => (isCurrent ? number(value) : "…");
  const below = (key: string, name: string): ReactNode => {
    if (dispatch !== undefined && key === openKey) return <LimitFields limitKey={key} name={name} texts={limits[key]} dispatch={dispatch} onClose={() => toggle(key)} />;
    return limits[key] === undefined ? undefined : <LimitLine limitKey={key} texts={limits[key]} />;
  };
  const edit = (key: string, name: string): ReactNode => dispatch !== undefined && (
    <Button className={styles.edit} size="small" appearance="subtle" icon={<EditRegular />} data-limits={key} aria-label={text("plan.limitsOf", { name })} aria-expanded={key === openKey} onClick={() => toggle(key)} />
  );
  return (
    <Section title={text("plan.previewLevel", { level, count: names.length })}>
      <div ref={table}>
        <AmountTable
          columns={[text("plan.share"), text("plan.target")]} sum={amount(names.reduce((sum, { target }) => sum + target, 0))}
          rows={listed.map(({ key, name, target }) => ({ name, cells: [isCurrent ? percent(share(target)) : "…", amount(target)], action: edit(key, name), below: below(key, name) }))}
        >
          {button !== null && <div className={styles.more}>{button}</div>}
        </AmountTable>
      </div>
    </Section>
  );
}

/** The limits of a name in words. */
function LimitLine({ limitKey: key, texts }: { readonly limitKey: string; readonly texts: LimitTexts }) {
  const styles = useStyles();
  const translator = useTranslator();
  return <span className={limitProblem(key, texts) === undefined ? styles.limits : styles.fault}>{limitText(translator, texts)}</span>;
}

/** One row's editor is open at a time; the button that opened it has the focus again when it closes. */
function useOpenRow() {
  const [openKey, setOpenKey] = useState<string>();
  const table = useRef<HTMLDivElement>(null);
  const toggle = (key: string): void => {
    setOpenKey(openKey === key ? undefined : key);
    if (openKey === key) [...(table.current?.querySelectorAll<HTMLElement>("[data-limits]") ?? [])].find(({ dataset }) => dataset.limits === key)?.focus();
  };
  return { openKey, toggle, table };
}

function limitText({ text }: Translator, texts: LimitTexts): string {
  const { minimum, maximum } = boundsOf(texts);
  if ((texts.locked ?? "") !== "") return text("plan.limit.lockedAt", { amount: minimum ?? texts.locked ?? "" });
  const shown = { minimum: minimum ?? texts.minimum ?? "", maximum: maximum ?? texts.maximum ?? "" };
  if (texts.minimum !== undefined && texts.maximum !== undefined) return text("plan.limit.between", shown);
  return text(texts.minimum !== undefined ? "plan.limit.atLeast" : "plan.limit.atMost", shown);
}
