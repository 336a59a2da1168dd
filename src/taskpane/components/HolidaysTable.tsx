import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HolidayRow } from "../../actions/holidays/holidayRow";
import { dayText } from "../../domain";
import { useTranslator } from "../language";

const rowsAtFirst = 8;

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "3px 8px", textAlign: "start", overflowWrap: "anywhere", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2, "& th": { borderTop: "none" } },
  date: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  more: { alignSelf: "flex-start" },
});

/** The days as they will stand in the sheet. */
export function HolidaysTable({ rows }: { readonly rows: readonly HolidayRow[] }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  // One row more costs no more room than the button that would hide it.
  const isShort = rows.length <= rowsAtFirst + 1;
  const shown = isOpen || isShort ? rows : rows.slice(0, rowsAtFirst);
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead className={styles.head}>
            <tr>{(["holidays.date", "holidays.makeUp", "holidays.name"] as const).map((key) => <th key={key} scope="col" className={styles.cell}>{text(key)}</th>)}</tr>
          </thead>
          <tbody>
            {shown.map(({ day, isMakeUp, name }) => (
              <tr key={day}>
                <th scope="row" className={mergeClasses(styles.cell, styles.date)}>{dayText(day)}</th>
                <td className={styles.cell}>{isMakeUp ? "TRUE" : "FALSE"}</td>
                <td className={styles.cell}>{name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isShort && (
        <Button size="small" appearance="subtle" className={styles.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? text("split.preview.less") : text("split.preview.more", { count: rows.length })}
        </Button>
      )}
    </>
  );
}
