import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { LiveValue } from "../functions/liveValue";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: tokens.spacingVerticalXXS },
  value: { color: tokens.colorBrandForeground1, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  trouble: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "start", overflowWrap: "anywhere" },
  icon: { display: "flex", flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
});

/** What the cells of an argument hold now, and which of them may need a look. */
export function LiveValueLine({ live, id }: { readonly live: LiveValue; readonly id: string }) {
  const styles = useStyles();
  return (
    <div id={id} className={styles.lines}>
      {live.value !== "" && <div className={styles.value}>{live.value}</div>}
      {live.troubles.map((trouble) => (
        <div key={trouble} className={styles.trouble}><span className={styles.icon}><WarningFilled aria-hidden /></span>{trouble}</div>
      ))}
    </div>
  );
}
