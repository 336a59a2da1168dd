import { makeStyles, tokens } from "@fluentui/react-components";
import type { SplitTargetProposal } from "../../actions/splitTarget";
import { useTranslator } from "../language";
import { FormulaText } from "./FormulaText";
import { OverwriteQuestion } from "./OverwriteQuestion";

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface WriteSummaryProps {
  readonly proposal: SplitTargetProposal;
  /** Written above the parts where there is a cell for it. */
  readonly heading: string;
  readonly overwrite: boolean;
  readonly onAllowOverwrite: (allowed: boolean) => void;
}

/** What would be written and what it would cost, before anything is. */
export function WriteSummary({ proposal, heading, overwrite, onAllowOverwrite }: WriteSummaryProps) {
  const styles = useStyles();
  const { text, count } = useTranslator();
  return (
    <>
      <FormulaText formula={proposal.formula} />
      <p className={styles.text}>{text("split.write.spill", { address: proposal.address, spill: proposal.spillAddress, cells: count("count.cells", proposal.parts.length) })}</p>
      {proposal.headingAddress !== undefined && <p className={styles.text}>{text("split.write.heading", { heading, address: proposal.headingAddress })}</p>}
      {proposal.obstacles.length === 0 && <p className={styles.quiet}>{text("split.write.free")}</p>}
      <OverwriteQuestion proposal={proposal} overwrite={overwrite} onAllowOverwrite={onAllowOverwrite} />
    </>
  );
}
