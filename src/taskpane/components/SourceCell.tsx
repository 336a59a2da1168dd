import { Link, makeStyles } from "@fluentui/react-components";
import { useTranslator } from "../language";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit", minHeight: "24px" } });

/** An address that shows its cells in the sheet when pressed; without one the value stands in the formula itself. */
export function SourceCell({ address, onShow }: { readonly address: string | undefined; readonly onShow: (address: string) => void }) {
  const styles = useStyles();
  const { text } = useTranslator();
  if (address === undefined) return <span>{text("explain.inFormula")}</span>;
  return <Link as="button" className={styles.link} aria-label={text("explain.show", { address })} onClick={() => onShow(address)}>{address}</Link>;
}
