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
  const { text, number, percent } = useTranslator();
  const { shown, isOpen, button } = useFirstRows(proposal.rows, rowsAtFirst);
  // A narrow pane has no room for both bands and ranks.
  const hasRanks = proposal.rank !== undefined;
  const bandText = ({ pay, band }: PaidRow): string => {
    if (band !== undefined) return text("commission.preview.rateFrom", { rate: percent(band.rate), from: band.from });
    return pay === undefined ? text("commission.preview.noQuota") : pay === "" ? "" : text("commission.preview.below");
  };
  const money = (value: number | "" | undefined): string => (value === undefined ? "#N/A" : value === "" ? "" : number(value));
  return (
    <>
      <AmountTable
        columns={[{ title: text("commission.amounts") }, hasRanks ? { title: text("rankings.rank") } : { title: text("commission.preview.band"), isText: true }, { title: text("commission.heading") }]}
        rows={shown.map((row, index) => ({ name: nameInLine(labels, proposal.amountsAddress, index), cells: [money(row.amount), hasRanks ? money(row.rank) : bandText(row), money(row.pay)] }))}
        sum={number(proposal.sum)}
      />
      {isOpen && proposal.amountCount > shown.length && <span className={styles.quiet}>{text("split.preview.hidden", { shown: shown.length, count: proposal.amountCount })}</span>}
      {button}
    </>
  );
}
