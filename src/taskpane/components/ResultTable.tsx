import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Area } from "../../workbook/address";
import { columnLetters } from "../../workbook/address";
import type { ShownCell } from "../functions/shownResult";

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowX: "auto", scrollbarWidth: "thin", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "2px 6px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, maxWidth: "140px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", textAlign: "start" },
  edge: { padding: "2px 6px", color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightRegular, textAlign: "center" },
  corner: { width: "34px", padding: 0, backgroundColor: tokens.colorNeutralBackground2 },
  below: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
});

export interface ResultTableProps {
  readonly caption: string;
  readonly rows: readonly (readonly ShownCell[])[];
  /** Where the result would stand; undefined while no cell is chosen. */
  readonly place: Area | undefined;
}

/** The first cells of a result, laid out as they would stand in the sheet. */
export function ResultTable({ caption, rows, place }: ResultTableProps) {
  const styles = useStyles();
  const { row: firstRow, column: firstColumn } = place ?? { row: 0, column: 0 };
  const alike = { number: styles.number, error: styles.error, text: undefined };
  return (
    // A wide result is scrolled sideways, with the arrow keys too.
    <div className={styles.frame} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table} aria-label={caption}>
        {place !== undefined && (
          <thead>
            <tr>
              <td className={styles.corner} />
              {(rows[0] ?? []).map((_, column) => <th key={column} scope="col" className={styles.edge}>{columnLetters(firstColumn + column)}</th>)}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {place !== undefined && <th scope="row" className={mergeClasses(styles.edge, styles.below)}>{firstRow + row + 1}</th>}
              {cells.map(({ text, kind }, column) => <td key={column} title={text} className={mergeClasses(styles.cell, alike[kind])}>{text}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
