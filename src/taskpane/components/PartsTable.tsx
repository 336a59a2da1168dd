import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { useTranslator } from "../language";
import { nameInLine } from "../partLabels";
import { shownParts, type SplitPreview } from "../services";
import { AmountTable } from "./AmountTable";
import { useFirstRows } from "./useFirstRows";

const rowsAtFirst = 6;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  proof: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, padding: "4px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  good: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  bad: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { display: "flex", fontSize: "16px" },
});

/** The parts beside their weights, with the line that proves the sum. */
export function PartsTable({ preview: { labels, weights, proposal } }: { readonly preview: SplitPreview }) {
  const styles = useStyles();
  const { text, numbersOf } = useTranslator();
  const { parts, sum, total } = proposal;
  const isExact = sum === total;
  const listed = parts.slice(0, shownParts);
  const number = numbersOf([sum, ...listed.filter((part) => part !== "")]);
  const { shown, isOpen, button } = useFirstRows(listed, rowsAtFirst);
  return (
    <>
      <AmountTable
        columns={[text("split.preview.weight"), text("split.preview.part")]}
        rows={shown.map((part, index) => ({ name: nameInLine(labels, proposal.weightsAddress, index), cells: [weights[index] ?? "", part === "" ? "" : number(part)] }))}
        sum={number(sum)}
      >
        <div className={mergeClasses(styles.proof, isExact ? styles.good : styles.bad)}>
          <span className={styles.icon}>{isExact ? <CheckmarkCircleFilled /> : <ErrorCircleFilled />}</span>
          {isExact ? text("split.preview.exact") : text("split.preview.inexact", { sum, total })}
        </div>
      </AmountTable>
      {isOpen && parts.length > listed.length && <span className={styles.quiet}>{text("split.preview.hidden", { shown: listed.length, count: parts.length })}</span>}
      {button}
    </>
  );
}
