import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CommissionWorking, ExplainedLine } from "../../actions/explainCommission";
import type { Translator } from "../../locales/messages";
import { useTranslator } from "../language";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "4px 8px", textAlign: "start", fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere", verticalAlign: "top" },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", verticalAlign: "bottom" },
  head: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  sum: { fontWeight: tokens.fontWeightSemibold, borderBottom: "none" },
  text: { margin: 0 },
});

/** The lines of a commission with their arithmetic, their sum, and whether the cell holds just that. */
export function WorkingTable({ working }: { readonly working: CommissionWorking }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, number } = translator;
  const { lines, total } = working;
  const amount = mergeClasses(styles.cell, styles.amount);
  return (
    <>
      {lines.length === 0 && <p className={styles.text}>{text("explain.nothingEarned")}</p>}
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead className={styles.head}>
            <tr>
              <th scope="col" className={styles.cell}>{text("commission.bands")}</th>
              <th scope="col" className={amount}>{text("commission.heading")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={index}>
                <th scope="row" className={styles.cell}>
                  {bandText(line, translator)}
                  <span className={styles.quiet}>{arithmetic(line, translator)}</span>
                </th>
                <td className={amount}>{number(line.commission)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.cell, styles.sum)}>{text("explain.sum")}</th>
              <td className={mergeClasses(amount, styles.sum)}>{number(total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Agreement working={working} />
    </>
  );
}

/** Cells hold 15 digits, and so does the sum. */
function Agreement({ working: { cell, total } }: { readonly working: CommissionWorking }) {
  const { text } = useTranslator();
  if (cell === undefined) return null;
  const { address, text: shown, value } = cell;
  if (value !== total) return <Notice kind="warning">{text("explain.differs", { address, text: shown, total })}</Notice>;
  const isShownWhole = Number(shown.replace(/[^\d.-]/g, "")) === total;
  return <Notice kind="success">{text("explain.agrees", { address })}{!isShownWhole && ` ${text("explain.shownAs", { address, text: shown })}`}</Notice>;
}

function bandText({ from, to }: ExplainedLine, { text }: Translator): string {
  if (from === undefined) return text("explain.credited");
  return to === undefined ? text("explain.lastBand", { from }) : text("explain.band", { from, to });
}

/** Amount x rate, the fixed sum where there is one, and what it is before rounding where that is another number. */
function arithmetic({ amount, rate, fixed, exact, commission }: ExplainedLine, { number, percent }: Translator): string {
  const sum = fixed === 0 ? "" : ` ${fixed < 0 ? "−" : "+"} ${number(Math.abs(fixed))}`;
  const unrounded = exact === commission ? "" : ` = ${number(Number(exact.toPrecision(12)))}`;
  return `${number(amount)} × ${percent(rate)}${sum}${unrounded} ${unrounded === "" ? "=" : "≈"} ${number(commission)}`;
}
