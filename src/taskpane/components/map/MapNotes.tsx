import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TeamMap } from "../../../actions/mapTeamWorkbook";
import type { Rebound } from "../../../imports";
import { useTranslator } from "../../language";
import { Notice } from "../Notice";

const useStyles = makeStyles({
  notes: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start", flexShrink: 0 },
});

const noteCodes = ["sheet-hidden", "sheet-gone", "sheet-cut"] as const;

/** What of the workbook was not read, or is not the team's; hidden sheets are on request. */
export function MapNotes({ notes, ownSheets, onReadHidden }: Pick<TeamMap["survey"], "notes"> & Pick<TeamMap, "ownSheets"> & { readonly onReadHidden: () => void }) {
  const styles = useStyles();
  const { text, list } = useTranslator();
  const own = ownSheets.length > 0 && <p key="own" className={styles.notes}>{text("map.note.sheet-own", { sheets: list(ownSheets) })}</p>;
  return [own, ...noteCodes.flatMap((code) => {
    const sheets = notes.filter((note) => note.code === code).map(({ sheetName }) => sheetName);
    if (sheets.length === 0) return [];
    const note = <p key={code} className={styles.notes}>{text(`map.note.${code}`, { sheets: list(sheets) })}</p>;
    return code === "sheet-hidden" ? [note, <Button key="read" size="small" className={styles.button} onClick={onReadHidden}>{text("map.readHidden")}</Button>] : [note];
  })];
}

/** Confirmed tables that are no longer there. */
export function LostRegions({ lost, isSaving, onForget }: { readonly lost: readonly Rebound[]; readonly isSaving: boolean; readonly onForget: (lost: Rebound) => void }) {
  const { text, list } = useTranslator();
  return lost.map((one) => {
    const table = `${text(`map.kind.${one.stored.kind}`)} (${list(one.stored.headerTexts.slice(0, 4))})`;
    return (
      <Notice key={JSON.stringify([one.stored.anchorName, one.stored.tableId, one.stored.headerTexts])} kind="warning" actions={<Button size="small" disabled={isSaving} onClick={() => onForget(one)}>{text("map.forget")}</Button>}>
        {text(`map.lost.${one.problem ?? "region-gone"}`, { table })}
      </Notice>
    );
  });
}
