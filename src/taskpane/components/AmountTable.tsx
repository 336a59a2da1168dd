import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { useTranslator } from "../language";

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "3px 6px", textAlign: "start", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  // A name is broken only where it has no space.
  name: { minWidth: "56px" },
  head: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  withAction: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalXS, minWidth: 0, overflowWrap: "anywhere" },
  joined: { borderBottom: "none", paddingBottom: 0 },
  below: { paddingTop: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  sum: { fontWeight: tokens.fontWeightSemibold, borderBottom: "none" },
});

interface AmountRow {
  readonly name: string;
  readonly cells: readonly string[];
  /** Beside the name, such as a button. */
  readonly action?: ReactNode;
  /** A line of its own below the row. */
  readonly below?: ReactNode;
}

export interface AmountTableProps {
  /** Titles of the columns beside the names. The last one is what is asked for; the others are quiet. */
  readonly columns: readonly string[];
  readonly rows: readonly AmountRow[];
  readonly sum: string;
  /** Below the table, in the same frame. */
  readonly children?: ReactNode;
}

/** Names with their amounts, and the sum of the last column. */
export function AmountTable({ columns, rows, sum, children }: AmountTableProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const cellStyle = (index: number, isHead: boolean): string =>
    mergeClasses(styles.cell, styles.amount, !isHead && index < columns.length - 1 && styles.quiet);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.cell}>{text("split.preview.label")}</th>
            {columns.map((title, index) => <th key={title} scope="col" className={cellStyle(index, true)}>{title}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, action, below }, row) => (
            <Fragment key={row}>
              <tr>
                <th scope="row" className={mergeClasses(styles.cell, styles.name, below !== undefined && styles.joined)}>
                  {action === undefined ? name : <span className={styles.withAction}>{name}{action}</span>}
                </th>
                {cells.map((cell, index) => <td key={index} className={mergeClasses(cellStyle(index, false), below !== undefined && styles.joined)}>{cell}</td>)}
              </tr>
              {below !== undefined && <tr><td className={mergeClasses(styles.cell, styles.below)} colSpan={columns.length + 1}>{below}</td></tr>}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.sum)}>{text("split.preview.sum")}</th>
            <td className={mergeClasses(styles.cell, styles.amount, styles.sum)} colSpan={columns.length}>{sum}</td>
          </tr>
        </tfoot>
      </table>
      {children}
    </div>
  );
}
