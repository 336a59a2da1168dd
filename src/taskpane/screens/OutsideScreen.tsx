import { makeStyles, tokens } from "@fluentui/react-components";
import { BrandMark } from "../components/BrandMark";
import { Page } from "../components/Page";
import { useTranslator } from "../language";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: "60ch" },
});

/** The page opened in a browser, where there is no workbook. */
export function OutsideScreen() {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <Page title={text("app.name")} mark={<BrandMark />} takesFocus={false}>
      <h2 className={styles.title}>{text("outside.title")}</h2>
      <p className={styles.text}>{text("outside.text")}</p>
      <p className={styles.text}>{text("app.purpose")}</p>
    </Page>
  );
}
