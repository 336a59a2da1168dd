import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useTranslator } from "../../language";

const useStyles = makeStyles({
  fold: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  button: { alignSelf: "flex-start", paddingLeft: 0, textAlign: "start", fontWeight: tokens.fontWeightRegular },
});

export interface FoldProps {
  readonly title: string;
  readonly count?: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part inside a card that folds up to a quiet button, without a heading of its own. */
export function Fold({ title, count, isOpen, onToggle, children }: FoldProps) {
  const styles = useStyles();
  const { number } = useTranslator();
  return (
    <div className={styles.fold}>
      <Button className={styles.button} size="small" appearance="transparent" aria-expanded={isOpen} icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} onClick={onToggle}>
        {count === undefined ? title : `${title} ${number(count)}`}
      </Button>
      {isOpen && children}
    </div>
  );
}
