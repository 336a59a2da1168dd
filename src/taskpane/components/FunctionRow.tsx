import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { StarFilled, StarRegular } from "@fluentui/react-icons/svg/star";
import { formulaName } from "../functions/catalogue";
import { useTranslator } from "../language";
import { ActionRow } from "./ActionRow";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", "> :first-child": { minWidth: 0, flex: "1 1 auto" } },
  name: { fontFamily: tokens.fontFamilyMonospace },
  star: { flexShrink: 0, minWidth: "32px", marginRight: tokens.spacingHorizontalXXS },
  starred: { color: tokens.colorBrandForeground1 },
});

export interface FunctionRowProps {
  readonly id: string;
  readonly question: string;
  readonly onOpen: () => void;
  /** Without it the row has no star. */
  readonly favourite?: { readonly isOn: boolean; readonly onToggle: () => void };
}

/** A function by the question that it answers, with a star to keep it at hand. */
export function FunctionRow({ id, question, onOpen, favourite }: FunctionRowProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const row = <ActionRow title={question} detail={<span className={styles.name}>{formulaName(id)}</span>} onOpen={onOpen} hasNoSign={favourite !== undefined} />;
  if (favourite === undefined) return row;
  return (
    <div className={styles.row}>
      {row}
      <Button
        className={styles.star} appearance="transparent" aria-pressed={favourite.isOn} aria-label={text("functions.favourite", { question })} title={text("functions.favourites")}
        icon={favourite.isOn ? <StarFilled className={styles.starred} /> : <StarRegular />} onClick={favourite.onToggle}
      />
    </div>
  );
}
