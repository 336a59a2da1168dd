import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HealthFinding } from "../../actions/checkWorkbook";
import type { RepairProposal } from "../../actions/repairData";
import { formatAddress } from "../../workbook/address";
import { withVisibleSpaces } from "../findingText";
import { useTranslator } from "../language";

const cellsListed = 40;

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "3px 8px", textAlign: "start", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

export interface RepairTableProps {
  readonly code: HealthFinding["code"];
  readonly proposal: RepairProposal;
}

/** The cells as they are and as they would be. */
export function RepairTable({ code, proposal: { changes, leftOut, sheetName } }: RepairTableProps) {
  const styles = useStyles();
  const { text, count, number, day } = useTranslator();
  const shown = changes.slice(0, cellsListed);
  const after = (value: string | number | boolean): string => (typeof value !== "number" ? String(value) : code === "date-as-text" ? day(value) : number(value));
  return (
    <>
      <p className={styles.text}>{text("health.repairSheet", { sheet: sheetName })}</p>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead className={styles.head}>
            <tr>{(["health.repairCell", "health.repairBefore", "health.repairAfter"] as const).map((key) => <th key={key} scope="col" className={styles.cell}>{text(key)}</th>)}</tr>
          </thead>
          <tbody>
            {shown.map(({ row, column, before, after: mended }) => (
              <tr key={`${row}:${column}`}>
                <th scope="row" className={styles.cell}>{formatAddress({ sheetName: undefined, row, column, rowCount: 1, columnCount: 1 })}</th>
                <td className={mergeClasses(styles.cell, styles.quiet)}>{withVisibleSpaces(String(before))}</td>
                <td className={styles.cell}>{after(mended)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < changes.length && <p className={styles.text}>{text("health.repairFirst", { shown: shown.length, count: changes.length })}</p>}
      {leftOut > 0 && <p className={styles.text}>{count("health.repairLeftOut", leftOut)}</p>}
    </>
  );
}
