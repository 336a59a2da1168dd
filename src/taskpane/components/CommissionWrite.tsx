import { makeStyles, tokens } from "@fluentui/react-components";
import type { PayCommissionProposal } from "../../actions/payCommission";
import type { Translator } from "../../locales/messages";
import { useTranslator } from "../language";
import { FormulaText } from "./FormulaText";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Everything that a commission would write, and whether the cells are free. */
export function CommissionWrite({ proposal, isBandsDrawn }: { readonly proposal: PayCommissionProposal; readonly isBandsDrawn: boolean }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count } = translator;
  const cells = count("count.cells", proposal.amountCount);
  const { growth, rank, heading, headingAddress } = proposal;
  return (
    <>
      {isBandsDrawn && <p className={styles.text}>{text("commission.write.bands", { address: proposal.bandsAddress })}</p>}
      {growth !== undefined && <p className={styles.text}>{count("commission.write.grows", growth.headings.length, { table: growth.tableName, address: growth.address, headings: translator.list(growth.headings) })}</p>}
      <FormulaText formula={proposal.formula} />
      <p className={styles.text}>{growth === undefined ? text("split.write.spill", { address: proposal.address, spill: proposal.spillAddress, cells }) : text("commission.write.rows", { cells })}</p>
      {growth === undefined && heading !== undefined && headingAddress !== undefined && <p className={styles.text}>{text("split.write.heading", { heading, address: headingAddress })}</p>}
      {rank !== undefined && (
        <>
          <p className={styles.text}>{text("commission.write.rank", { address: rank.address })}</p>
          <FormulaText formula={rank.formula} />
        </>
      )}
      {proposal.obstacles.length === 0 && <p className={styles.quiet}>{text("split.write.free")}</p>}
    </>
  );
}

/** The same in one sentence. */
export function commissionSummary({ text, count }: Translator, { growth, amountCount, sum, spillAddress }: PayCommissionProposal): string {
  if (growth === undefined) return text("commission.summary", { count: amountCount, sum, spill: spillAddress });
  return count("commission.summaryColumn", growth.headings.length, { commissions: amountCount, sum, table: growth.tableName });
}
