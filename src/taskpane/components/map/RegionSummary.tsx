import { makeStyles, tokens } from "@fluentui/react-components";
import type { Region } from "../../../imports";
import { useTranslator } from "../../language";
import { columnGroups } from "../../map/columnGroups";
import { columnName } from "../../map/regionPlace";
import { columnPlace } from "../../map/words";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  meaning: { color: tokens.colorNeutralForeground2 },
  column: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What Salesheet takes each column for, without those that it does not use. */
export function RegionSummary({ region }: { readonly region: Region }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const used = columnGroups(region.columns).filter(([{ meaning }]) => meaning !== "ignore");
  if (used.length === 0) return <p className={styles.none}>{text("map.noColumn")}</p>;
  return (
    <dl className={styles.list}>
      {used.map((group) => {
        const [first] = group;
        const last = group[group.length - 1] ?? first;
        const name = last === first ? columnName(first) : text("map.fromTo", { first: columnName(first), last: columnName(last) });
        return [
          <dt key={`${first.column} meaning`} className={styles.meaning}>{text(`meaning.${first.meaning}`)}</dt>,
          <dd key={first.column} className={styles.column}>{name} <span className={styles.place}>{columnPlace(translator, first)}</span></dd>,
        ];
      })}
    </dl>
  );
}
