import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaidRow } from "../../actions/commission/paidRows";
import { useTranslator } from "../language";
import { nameInLine } from "../partLabels";
import type { CommissionPreview } from "../services";
import { AmountTable } from "./AmountTable";
import { useFirstRows } from "./useFirstRows";

const rowsAtFirst = 6;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What each amount earns, the band it has reached, and the sum. */
export function CommissionTable({ preview: { labels, proposal } }: { readonly preview: CommissionPreview }) {
  const styles = useStyles();
  const { text, number, numbersOf, percent } = useTranslator();
  const { shown, isOpen, button } = useFirstRows(proposal.rows, rowsAtFirst);
  const hasRanks = proposal.rank !== undefined;
  const bandText = ({ pay, band }: PaidRow): string => {
    if (band !== undefined) return text("commission.preview.rateFrom", { rate: percent(band.rate), from: band.from });
    return pay === undefined ? text("commission.preview.noQuota") : pay === "" ? "" : text("commission.preview.below");
  };
  // A narrow pane has no room for a column of words.
  const belowOf = (row: PaidRow) => {
    const told = bandText(row);
    return told === "" ? undefined : <span className={styles.quiet}>{told}</span>;
  };
  const shownAs = (format: (value: number) => string) => (value: number | "" | undefined): string => (value === undefined ? "#N/A" : value === "" ? "" : format(value));
  const columnOf = (values: readonly (number | "" | undefined)[]) => shownAs(numbersOf(values.filter((value) => typeof value === "number")));
  const amount = columnOf(shown.map((row) => row.amount));
  const pay = columnOf([proposal.sum, ...shown.map((row) => row.pay)]);
  return (
    <>
      <AmountTable
        columns={[text("commission.amounts"), ...(hasRanks ? [text("rankings.rank")] : []), text("commission.heading")]}
        rows={shown.map((row, index) => ({ name: nameInLine(labels, proposal.amountsAddress, index), cells: [amount(row.amount), ...(hasRanks ? [shownAs(number)(row.rank)] : []), pay(row.pay)], below: belowOf(row) }))}
        sum={pay(proposal.sum)}
      />
      {isOpen && proposal.amountCount > shown.length && <span className={styles.quiet}>{text("split.preview.hidden", { shown: shown.length, count: proposal.amountCount })}</span>}
      {button}
    </>
  );
}
