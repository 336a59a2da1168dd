import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslator } from "../language";
import type { Screen } from "../state/navigation";
import { Section } from "./Section";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorBrandStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  text: { margin: 0 },
  // As wide as its word: where it stands in a line of its own it begins where the others do.
  skip: { minWidth: "auto" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a person sees who has never opened Salesheet: what it does, and three ways on. */
export function WelcomeCard({ onOpen, onSkip }: { readonly onOpen: (screen: Screen) => void; readonly onSkip: () => void }) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <Section title={text("welcome.title")}>
      <div className={styles.card}>
        <p className={styles.text}>{text("welcome.text")}</p>
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" onClick={() => onOpen({ name: "map" })}>{text("welcome.mine")}</Button>
          <Button size="small" onClick={() => onOpen({ name: "explain", shows: "example" })}>{text("welcome.example")}</Button>
          <Button className={styles.skip} size="small" appearance="subtle" onClick={onSkip}>{text("welcome.skip")}</Button>
        </div>
      </div>
    </Section>
  );
}
