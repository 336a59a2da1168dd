import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useTranslator } from "../language";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, minHeight: "24px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface ActProgressProps {
  /** What is going on, for those who cannot see the bar. */
  readonly label: string;
  /** The same with how far it is. */
  readonly told: string;
  readonly share: number;
  readonly isCancelling: boolean;
  /** Undefined where it is too late to stop. */
  readonly onCancel: (() => void) | undefined;
}

/** How far a long act is, and the way to stop it. */
export function ActProgress({ label, told, share, isCancelling, onCancel }: ActProgressProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <div className={styles.progress}>
      <ProgressBar value={share} aria-label={label} />
      <div className={styles.line}>
        <span>{told}</span>
        {onCancel !== undefined && <Button size="small" disabled={isCancelling} onClick={onCancel}>{text("write.cancel")}</Button>}
      </div>
    </div>
  );
}
