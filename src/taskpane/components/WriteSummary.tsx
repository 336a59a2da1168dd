import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SplitTargetProposal } from "../../actions/splitTarget";
import { useTranslator } from "../language";
import { FormulaText } from "./FormulaText";
import { Notice } from "./Notice";

/** Where the question stands in the page, for the button that leads to it. */
export const overwriteQuestion = "overwrite-question";

const cellsListed = 6;

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: "none" },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS },
  address: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  yes: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  content: { minWidth: 0, overflowWrap: "anywhere" },
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
  const { overwritten, overwrittenCount } = proposal;
  return (
    <>
      <FormulaText formula={proposal.formula} />
      <p className={styles.text}>{text("split.write.spill", { address: proposal.address, spill: proposal.spillAddress, cells: count("count.cells", proposal.parts.length) })}</p>
      {proposal.headingAddress !== undefined && <p className={styles.text}>{text("split.write.heading", { heading, address: proposal.headingAddress })}</p>}
      {proposal.obstacles.length === 0 && <p className={styles.quiet}>{text("split.write.free")}</p>}
      {overwritten.length > 0 && (
        <div id={overwriteQuestion}><Notice kind="warning">
          {text("split.overwrite.title")}
          <ul className={styles.list}>
            {overwritten.slice(0, cellsListed).map((cell) => (
              <li key={cell.address} className={styles.item}><span className={styles.address}>{cell.address}</span><span className={styles.content}>{cell.text}</span></li>
            ))}
            {overwrittenCount > cellsListed && <li>{text("split.overwrite.more", { count: overwrittenCount - cellsListed })}</li>}
          </ul>
          <Checkbox className={styles.yes} label={text("split.overwrite.confirm")} checked={overwrite} onChange={(_event, { checked }) => onAllowOverwrite(checked === true)} />
        </Notice></div>
      )}
    </>
  );
}
