import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { MEANINGS, type ColumnMap, type Meaning, type Region, type SheetGrid } from "../../../imports";
import { useTranslator } from "../../language";
import { exampleValues } from "../../map/exampleValues";
import { columnName } from "../../map/regionPlace";
import { columnPlace, confidenceKey, ratioFactors, reasonText, unitFactors } from "../../map/words";
import type { ColumnEdit } from "../../state/mapping";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "> *": { flex: "1 1 120px", minWidth: 0 } },
});

/** Meanings whose numbers can be written in thousands or ten thousands. */
const scaled: readonly Meaning[] = ["amount", "netAmount", "collected", "invoiced", "cost", "grossProfit", "target", "quota", "actual", "bandFrom", "unitPrice", "discount"];

export interface ColumnCardProps {
  readonly region: Region;
  readonly grid: SheetGrid | undefined;
  /** One column, or the periods across that are corrected together. */
  readonly group: readonly [ColumnMap, ...ColumnMap[]];
  readonly onEdit: (edit: ColumnEdit) => void;
}

/** One column: what stands in it, what it is taken for and why, and the way to correct that. */
export function ColumnCard({ region, grid, group, onEdit }: ColumnCardProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, number, percent } = translator;
  const [column] = group;
  const last = group[group.length - 1] ?? column;
  const name = last === column ? columnName(column) : text("map.fromTo", { first: columnName(column), last: columnName(last) });
  const examples = exampleValues(translator, grid, region, column);
  const factors: readonly number[] = column.unit.isPercent ? ratioFactors : unitFactors;
  const unitName = (factor: number): string => {
    const unit = unitFactors.find((one) => one === factor);
    if (column.unit.isPercent) return text("map.rate.of", { example: factor === 1 ? number(0.05) : number(5), rate: percent(0.05) });
    return unit === undefined ? number(factor) : text(`map.unit.${unit}`);
  };
  return (
    <div className={styles.card}>
      <span><span className={styles.name}>{name}</span> <span className={styles.quiet}>{columnPlace(translator, column)}</span></span>
      <span className={styles.quiet}>{examples.length === 0 ? text("map.noExamples") : text("map.examples", { values: examples.join(" / ") })}</span>
      <div className={styles.fields}>
        <Select size="small" aria-label={text("map.meaningOf", { column: name })} value={column.meaning} onChange={(_event, { value }) => onEdit({ meaning: value as Meaning })}>
          {MEANINGS.map((meaning) => <option key={meaning} value={meaning}>{text(`meaning.${meaning}`)}</option>)}
        </Select>
        {(scaled.includes(column.meaning) || column.unit.isPercent) && column.meaning !== "ignore" && (
          <Select size="small" aria-label={text("map.unitOf", { column: name })} value={String(column.unit.factor)} onChange={(_event, { value }) => onEdit({ factor: Number(value) })}>
            {[...new Set([...factors, column.unit.factor])].map((factor) => <option key={factor} value={String(factor)}>{unitName(factor)}</option>)}
          </Select>
        )}
      </div>
      <span className={styles.quiet}>{column.meaning !== "ignore" && <>{text(confidenceKey(column))} · </>}{column.reasons.slice(0, 2).map((reason) => reasonText(translator, reason)).join(" ")}</span>
    </div>
  );
}
