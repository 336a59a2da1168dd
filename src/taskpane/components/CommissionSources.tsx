import { makeStyles, tokens } from "@fluentui/react-components";
import type { CommissionWorking } from "../../actions/explainCommission";
import { useTranslator } from "../language";
import { FormulaText } from "./FormulaText";
import { Section } from "./Section";
import { SourceCell } from "./SourceCell";

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  cell: { margin: 0, overflowWrap: "anywhere" },
  row: { display: "contents" },
});

/** The numbers of a commission and the cells that hold them. */
export function CommissionSources({ working, onShow }: { readonly working: CommissionWorking; readonly onShow: (address: string) => void }) {
  const styles = useStyles();
  const { text, number } = useTranslator();
  const sources = [["explain.amount", working.amount], ["explain.prior", working.prior], ["explain.quota", working.quota]] as const;
  return (
    <Section title={text("explain.sources")}>
      <FormulaText formula={working.formula} />
      <dl className={styles.facts}>
        {sources.map(([key, source]) => source !== undefined && (
          <div key={key} className={styles.row}>
            <dt className={styles.name}>{text(key)}</dt>
            <dd className={styles.value}>{number(source.value)}</dd>
            <dd className={styles.cell}><SourceCell address={source.address} onShow={onShow} /></dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt className={styles.name}>{text("explain.bandTable")}</dt>
          <dd className={styles.value} />
          <dd className={styles.cell}><SourceCell address={working.bandsAddress} onShow={onShow} /></dd>
        </div>
      </dl>
    </Section>
  );
}
