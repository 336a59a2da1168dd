import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslator } from "../language";

const useStyles = makeStyles({ more: { alignSelf: "flex-start", minWidth: "auto" } });

/** The first rows of a list, with the button that shows all of them. */
export function useFirstRows<Row>(rows: readonly Row[], rowsAtFirst: number): { readonly shown: readonly Row[]; readonly isOpen: boolean; readonly button: ReactNode } {
  const styles = useStyles();
  const { text } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  // One row more costs no more room than the button that would hide it.
  const isShort = rows.length <= rowsAtFirst + 1;
  const button = isShort ? null : (
    <Button size="small" appearance="subtle" className={styles.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
      {isOpen ? text("split.preview.less") : text("split.preview.more", { count: rows.length })}
    </Button>
  );
  return { shown: isOpen || isShort ? rows : rows.slice(0, rowsAtFirst), isOpen, button };
}
