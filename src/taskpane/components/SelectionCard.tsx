import { makeStyles, tokens } from "@fluentui/react-components";
import { problemText } from "../../locales/problems";
import { useTranslator } from "../language";
import { summarise, type SelectionState } from "../state/selection";
import { FormulaText } from "./FormulaText";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minHeight: "52px", justifyContent: "center",
  },
  address: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  fact: { display: "flex", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SelectionCardProps {
  readonly selection: SelectionState;
  /** Exact sum, as the domain adds. */
  readonly sum: (numbers: readonly number[]) => number;
}

/** What is selected in the sheet, as the status line would say it. */
export function SelectionCard({ selection, sum }: SelectionCardProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, number, count } = translator;
  if (selection.state !== "read") {
    return (
      <div className={styles.card}>
        <span className={styles.quiet}>{selection.state === "waiting" ? text("selection.waiting") : problemText(translator, selection.problem)}</span>
      </div>
    );
  }
  const summary = summarise(selection.selection);
  const facts = summary.single
    ? []
    : ([
        ["selection.sum", summary.numbers.length > 0 ? number(sum(summary.numbers)) : ""],
        ["selection.numbers", summary.numbers.length > 0 ? number(summary.numbers.length) : ""],
        ["selection.text", summary.texts > 0 ? number(summary.texts) : ""],
        ["selection.errors", summary.errors > 0 ? number(summary.errors) : ""],
      ] as const).filter(([, value]) => value !== "");
  return (
    <div className={styles.card}>
      <div>
        <span className={styles.address}>{selection.selection.requestedAddress}</span>{" "}
        {summary.single === undefined && <span className={styles.quiet}>{count("count.cells", summary.cells)}</span>}
      </div>
      {summary.single && <span className={styles.value}>{summary.single.text === "" ? <span className={styles.quiet}>{text("selection.blank")}</span> : summary.single.text}</span>}
      {summary.single?.formula !== undefined && <FormulaText formula={summary.single.formula} />}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([key, value]) => (
            <div key={key} className={styles.fact}><dt className={styles.name}>{text(key)}</dt><dd className={styles.value}>{value}</dd></div>
          ))}
        </dl>
      )}
      {selection.selection.isCut && <span className={styles.quiet}>{text("selection.cut")}</span>}
    </div>
  );
}
