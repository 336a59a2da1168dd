import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HealthFinding } from "../../actions/checkWorkbook";
import type { MessageKey } from "../../locales/messages";
import { useTranslator } from "../language";
import { FindingRow } from "./FindingRow";
import { Card, Section } from "./Section";

const severities = ["error", "warning", "hint"] as const satisfies readonly HealthFinding["severity"][];
const titles: Readonly<Record<HealthFinding["severity"], MessageKey>> = { error: "health.error", warning: "health.warning", hint: "health.hint" };
/** More of one kind are shown after a press. */
const shownAtFirst = 30;

const useStyles = makeStyles({ more: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXXS } });

export interface FindingListProps {
  readonly findings: readonly HealthFinding[];
  readonly onShow: (address: string) => void;
  readonly onRepair: (finding: HealthFinding) => void;
}

/** What was found, the worst first. */
export function FindingList({ findings, onShow, onRepair }: FindingListProps) {
  return severities.map((severity) => <FindingGroup key={severity} severity={severity} findings={findings.filter((finding) => finding.severity === severity)} onShow={onShow} onRepair={onRepair} />);
}

function FindingGroup({ severity, findings, onShow, onRepair }: FindingListProps & { readonly severity: HealthFinding["severity"] }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  if (findings.length === 0) return null;
  const shown = isOpen ? findings : findings.slice(0, shownAtFirst);
  return (
    <Section title={text(titles[severity], { count: findings.length })}>
      <Card>{shown.map((finding, index) => <FindingRow key={index} finding={finding} onShow={onShow} onRepair={() => onRepair(finding)} />)}</Card>
      {shown.length < findings.length && <Button size="small" className={styles.more} onClick={() => setIsOpen(true)}>{text("health.more", { count: findings.length })}</Button>}
    </Section>
  );
}
