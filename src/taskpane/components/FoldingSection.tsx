import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode } from "react";
import { useTranslator } from "../language";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { margin: 0, font: "inherit" },
  button: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, width: "100%", minHeight: "28px", padding: 0,
    border: "none", borderRadius: tokens.borderRadiusMedium, backgroundColor: "transparent", color: tokens.colorNeutralForeground1, font: "inherit", fontWeight: tokens.fontWeightSemibold, textAlign: "start", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3 },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

export interface FoldingSectionProps {
  readonly title: string;
  /** How many rows it holds, open or not. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A section that folds up to its title. */
export function FoldingSection({ title, count, isOpen, onToggle, children }: FoldingSectionProps) {
  const styles = useStyles();
  const { number } = useTranslator();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.title}>
        <button id={id} type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
          <span className={styles.chevron}>{isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}</span>
          {title} {count > 0 && <span className={styles.count}>{number(count)}</span>}
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
