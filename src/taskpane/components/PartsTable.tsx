import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { useState } from "react";
import { parseAddress } from "../../workbook/address";
import { cellAddress } from "../../workbook/area";
import { useTranslator } from "../language";
import { shownParts, type SplitPreview } from "../services";

const rowsAtFirst = 6;

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "3px 8px", textAlign: "start", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  sum: { fontWeight: tokens.fontWeightSemibold, borderBottom: "none" },
  proof: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, padding: "4px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  good: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  bad: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { display: "flex", fontSize: "16px" },
  more: { alignSelf: "flex-start" },
});

/** The parts beside their weights, with the line that proves the sum. */
export function PartsTable({ preview }: { readonly preview: SplitPreview }) {
  const styles = useStyles();
  const { text, number } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const { labels, weights, proposal } = preview;
  const { parts, sum, total } = proposal;
  const area = parseAddress(proposal.weightsAddress);
  const isExact = sum === total;
  const listed = parts.slice(0, shownParts);
  // One row more costs no more room than the button that would hide it.
  const isShort = listed.length <= rowsAtFirst + 1;
  const shown = isOpen || isShort ? listed : listed.slice(0, rowsAtFirst);
  const nameOf = (index: number): string => labels[index] || cellAddress({ ...area, sheetName: undefined }, area.columnCount > 1 ? { row: 0, column: index } : { row: index, column: 0 });
  const amount = mergeClasses(styles.cell, styles.amount);
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead className={styles.head}>
            <tr>
              <th scope="col" className={styles.cell}>{text("split.preview.label")}</th>
              <th scope="col" className={amount}>{text("split.preview.weight")}</th>
              <th scope="col" className={amount}>{text("split.preview.part")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((part, index) => (
              <tr key={index}>
                <th scope="row" className={styles.cell}>{nameOf(index)}</th>
                <td className={mergeClasses(amount, styles.quiet)}>{weights[index]}</td>
                <td className={amount}>{part === "" ? "" : number(part)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.cell, styles.sum)}>{text("split.preview.sum")}</th>
              <td className={mergeClasses(amount, styles.sum)} colSpan={2}>{number(sum)}</td>
            </tr>
          </tfoot>
        </table>
        <div className={mergeClasses(styles.proof, isExact ? styles.good : styles.bad)}>
          <span className={styles.icon}>{isExact ? <CheckmarkCircleFilled /> : <ErrorCircleFilled />}</span>
          {isExact ? text("split.preview.exact") : text("split.preview.inexact", { sum, total })}
        </div>
      </div>
      {isOpen && parts.length > listed.length && <span className={styles.quiet}>{text("split.preview.hidden", { shown: listed.length, count: parts.length })}</span>}
      {!isShort && (
        <Button size="small" appearance="subtle" className={styles.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? text("split.preview.less") : text("split.preview.more", { count: listed.length })}
        </Button>
      )}
    </>
  );
}
