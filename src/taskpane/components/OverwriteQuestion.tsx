import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../actions/proposal";
import { useTranslator } from "../language";
import { Notice } from "./Notice";

const question = "overwrite-question";
const cellsListed = 6;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: "none" },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS },
  address: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  yes: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  content: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface OverwriteQuestionProps {
  readonly proposal: Proposal;
  readonly overwrite: boolean;
  readonly onAllowOverwrite: (allowed: boolean) => void;
}

/** The cells that would be lost, and the yes to it; nothing where none would be. */
export function OverwriteQuestion({ proposal: { overwritten, overwrittenCount }, overwrite, onAllowOverwrite }: OverwriteQuestionProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  if (overwritten.length === 0) return null;
  return (
    <div id={question}><Notice kind="warning">
      {text("split.overwrite.title")}
      <ul className={styles.list}>
        {overwritten.slice(0, cellsListed).map((cell) => (
          <li key={cell.address} className={styles.item}><span className={styles.address}>{cell.address}</span><span className={styles.content}>{cell.text}</span></li>
        ))}
        {overwrittenCount > cellsListed && <li>{text("split.overwrite.more", { count: overwrittenCount - cellsListed })}</li>}
      </ul>
      <Checkbox className={styles.yes} label={text("split.overwrite.confirm")} checked={overwrite} onChange={(_event, { checked }) => onAllowOverwrite(checked === true)} />
    </Notice></div>
  );
}

/** Leads from the button that must wait to the question that it waits for. */
export function goToOverwriteQuestion(): void {
  const shown = document.getElementById(question);
  shown?.scrollIntoView({ block: "nearest" });
  shown?.querySelector("input")?.focus();
}
