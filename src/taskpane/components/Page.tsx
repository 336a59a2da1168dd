import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslator } from "../language";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flex: "1 1 auto", minHeight: 0, minWidth: 0 },
  header: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minHeight: "40px", flexShrink: 0,
    // Excel draws the personality menu over the top right 34 x 32 px.
    padding: `0 42px 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0,
    paddingLeft: tokens.spacingHorizontalXS, borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  body: {
    flex: "1 1 auto", minHeight: 0, overflowY: "scroll", overflowX: "hidden", scrollbarWidth: "thin",
    scrollbarColor: `${tokens.colorNeutralStroke1} transparent`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL,
    // What does not fit is scrolled to: a button must not shrink to a line.
    "> *": { flexShrink: 0 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  footer: {
    flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS,
  },
});

export interface PageProps {
  readonly title: string;
  /** Before the title where there is no way back: the mark of the add-in. */
  readonly mark?: ReactNode;
  readonly onBack?: (() => void) | undefined;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  /** That nothing in the part that scrolls takes the focus: then it takes it itself, so that the keyboard can scroll it. */
  readonly isReading?: boolean;
  /** Moves the focus to the title when the screen opens; off for the first screen, which must not take it from the sheet. */
  readonly takesFocus: boolean;
}

/** One screen: its title with the way back, a part that scrolls, and the main button that does not. */
export function Page({ title, mark, onBack, footer, children, isReading = false, takesFocus }: PageProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {onBack === undefined ? mark : <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={text("nav.back")} onClick={onBack} />}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
      </header>
      <main className={styles.body} tabIndex={isReading ? 0 : -1}>{children}</main>
      {footer !== undefined && footer !== false && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
