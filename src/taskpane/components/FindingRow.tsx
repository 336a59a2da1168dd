import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { HealthFinding } from "../../actions/checkWorkbook";
import { findingPlaces } from "../findingPlaces";
import { findingText } from "../findingText";
import { useTranslator } from "../language";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, minWidth: 0 },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere", textAlign: "start" },
  count: { color: tokens.colorNeutralForeground2 },
  repair: { marginLeft: "auto" },
  places: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

export interface FindingRowProps {
  readonly finding: HealthFinding;
  readonly onShow: (address: string) => void;
  readonly onRepair: () => void;
}

/** One finding: its sentence, where it is, and the way to mend it. */
export function FindingRow({ finding, onShow, onRepair }: FindingRowProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count } = translator;
  const sentence = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { main, links } = findingPlaces(finding);
  const { count: cells } = finding.cells;
  const place = (address: string) => <Link as="button" className={styles.link} title={text("health.goTo", { address })} onClick={() => onShow(address)}>{address}</Link>;
  return (
    <div className={styles.row}>
      <p id={sentence} className={styles.sentence}>{findingText(translator, finding)}</p>
      <div className={styles.line}>
        {main !== undefined && place(main)}
        {links.length === 0 && cells > 1 && <span className={styles.count}>{count("count.cells", cells)}</span>}
        {links.length > 0 && <Link as="button" className={styles.link} aria-expanded={isOpen} aria-describedby={sentence} onClick={() => setIsOpen(!isOpen)}>{text("health.cells", { count: cells })}</Link>}
        {finding.repair !== undefined && <Button size="small" className={styles.repair} aria-describedby={sentence} onClick={onRepair}>{text("health.repair")}</Button>}
      </div>
      {isOpen && (
        <>
          {links.length < cells && <span className={styles.count}>{text("health.cellsFirst", { shown: links.length, count: cells })}</span>}
          <ul className={styles.places}>{links.map((address) => <li key={address}>{place(address)}</li>)}</ul>
        </>
      )}
    </div>
  );
}
