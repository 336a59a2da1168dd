import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "auto 1fr auto", alignItems: "center", columnGap: tokens.spacingHorizontalM, width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none", backgroundColor: "transparent", color: "inherit", font: "inherit", textAlign: "start", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  icon: { display: "flex", fontSize: "20px", color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3 },
});

export interface ActionRowProps {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly detail: ReactNode;
  readonly onOpen: () => void;
  /** Without the sign of a way onward, where another button takes its place. */
  readonly hasNoSign?: boolean;
}

/** A row that opens a screen. */
export function ActionRow({ icon, title, detail, onOpen, hasNoSign }: ActionRowProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} onClick={onOpen} style={icon === undefined ? { gridTemplateColumns: "1fr auto" } : undefined}>
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.detail}>{detail}</span>
      </span>
      {hasNoSign !== true && <span className={styles.chevron}><ChevronRightRegular /></span>}
    </button>
  );
}
