import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { problemText } from "../../locales/problems";
import { useTranslator } from "../language";
import type { MergedLook } from "../state/health";
import { Announcement } from "./Announcement";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start", flexShrink: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** Merged cells are looked for only when the user wants it, knowing what Excel takes for the answer. */
export function MergedCheck({ look, onLook }: { readonly look: MergedLook; readonly onLook: () => void }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  if (look.state === "found") return null;
  if (look.state === "none") return <><p className={styles.text}>{text("health.merged.none")}</p><Announcement text={text("health.merged.none")} /></>;
  if (look.state === "looking") return <Spinner className={styles.offer} size="tiny" label={text("health.merged.looking")} />;
  return (
    <div className={styles.offer}>
      {look.state === "failed" && <Notice kind="error">{problemText(translator, look.problem)}</Notice>}
      <p className={styles.text}>{text("health.merged.offer")}</p>
      <Button size="small" onClick={onLook}>{text("health.merged.button")}</Button>
    </div>
  );
}
