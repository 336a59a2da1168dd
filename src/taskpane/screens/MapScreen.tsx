import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Region } from "../../imports";
import { describeError, problemText, type Problem } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { LostRegions, MapNotes } from "../components/map/MapNotes";
import { MapFooter } from "../components/map/MapFooter";
import { RegionCard } from "../components/map/RegionCard";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { Card, Section } from "../components/Section";
import { useTranslator } from "../language";
import { regionAddress } from "../map/regionPlace";
import { rereadRegion } from "../map/rereadRegion";
import type { PaneServices } from "../services";
import { mappingSummary, regionState, type MappingAction, type MappingState } from "../state/mapping";
import { useChanges } from "../useChanges";
import type { Form } from "../useForms";
import { useMapping, type MappingServices } from "../useMapping";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  reading: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "stretch" },
  button: { alignSelf: "flex-start", flexShrink: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

export interface MapScreenProps extends Form<MappingState, MappingAction> {
  readonly takesFocus: boolean;
  readonly services: MappingServices & Pick<PaneServices, "watchChanges">;
  readonly onShow: (address: string) => void;
  readonly onBack: () => void;
}

/** Find my data: the tables of the workbook, what is unclear about them, and what the workbook shall remember. */
export function MapScreen({ takesFocus, state, dispatch, services, onShow, onBack }: MapScreenProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count, percent } = translator;
  const { read, cancel, confirm, forget } = useMapping(services, state, dispatch);
  const [watchProblem, setWatchProblem] = useState<Problem>();
  const changes = useChanges(services.watchChanges, useCallback((error: unknown) => setWatchProblem(describeError(error)), []));
  const { map, reading, drafts, saving } = state;
  const [readAt, setReadAt] = useState(changes);
  const readAgain = (readsHidden?: boolean): void => {
    setReadAt(changes);
    read(readsHidden);
  };
  const isReading = reading.state === "reading";
  const isSaving = saving.state === "saving";
  // What is stored is an edit of the workbook, too, and none that the user need hear of.
  if (isSaving && readAt !== changes) setReadAt(changes);
  const summary = mappingSummary(state);
  const failed = reading.state === "failed" ? reading.problem : saving.state === "failed" ? saving.problem : watchProblem;
  const correct = (region: Region, correction: Parameters<typeof rereadRegion>[1]): void =>
    dispatch({ type: "reread", region: rereadRegion(drafts[region.id]?.reread ?? region, correction, map?.survey.grids ?? []) });
  return (
    <Page title={text("map.title")} onBack={onBack} takesFocus={takesFocus} footer={map && !isReading && <MapFooter state={state} onConfirm={(regions) => void confirm(regions)} />}>
      <div className={styles.intro}>
        <p className={styles.text}>{text("map.purpose")}</p>
        {summary !== undefined && summary.questions + summary.ready > 0 && <p className={styles.hint}>{text("map.confirmHint")}</p>}
      </div>
      {failed !== undefined && <Notice kind="error">{problemText(translator, failed)}</Notice>}
      {saving.state === "changed" && <Notice kind="warning" actions={<Button size="small" onClick={() => readAgain()}>{text("map.readAgain")}</Button>}>{text("map.changed", { table: regionAddress(saving.region) })}</Notice>}
      {isReading && (
        <div className={styles.reading}>
          <span>{text("map.reading", { share: percent(Math.round(reading.share * 100) / 100) })}</span>
          <ProgressBar value={reading.share} aria-label={text("map.title")} />
          <Button className={styles.button} size="small" onClick={cancel}>{text("map.cancel")}</Button>
        </div>
      )}
      {!isReading && map === undefined && <Button className={styles.button} size="small" onClick={() => readAgain()}>{text("map.read")}</Button>}
      {map !== undefined && !isReading && (
        <>
          {changes > readAt && <Notice kind="info" actions={<Button size="small" onClick={() => readAgain()}>{text("map.readAgain")}</Button>}>{text("map.edited")}</Notice>}
          {map.lost.length > 0 && <Section title={text("map.lost.title")}><LostRegions lost={map.lost} isSaving={isSaving} onForget={(lost) => void forget(lost)} /></Section>}
          {map.sheets.every(({ regions }) => regions.length === 0) && <Notice kind="info">{text("map.nothing")}</Notice>}
          {map.sheets.filter(({ regions }) => regions.length > 0).map((sheet) => (
            <Section key={sheet.sheetId} title={text(sheet.isVisible ? "map.sheet" : "map.sheetHidden", { name: sheet.sheetName })}>
              <Card>
                {sheet.regions.map((region) => {
                  const bound = map.bound.get(region.id);
                  return (
                    <RegionCard
                      key={region.id} region={region} draft={drafts[region.id]} state={regionState(state, region)} bound={bound} grid={map.survey.grids.find(({ id }) => id === region.sheetId)}
                      isOpen={state.open.includes(region.id)} isSaving={isSaving} onToggle={() => dispatch({ type: "toggle", region: region.id })} onShow={onShow}
                      onAnswer={(question, value) => dispatch({ type: "answer", region: region.id, question, value })} onCorrect={(correction) => correct(region, correction)}
                      onEdit={(columns, edit) => dispatch({ type: "editColumns", region: region.id, columns, edit })}
                      onConfirm={(confirmed) => void confirm([confirmed])} onForget={(one) => void forget(one, region.id)}
                    />
                  );
                })}
              </Card>
            </Section>
          ))}
          <MapNotes notes={map.survey.notes} ownSheets={map.ownSheets} onReadHidden={() => readAgain(true)} />
          {changes <= readAt && <Button className={styles.button} size="small" onClick={() => readAgain()}>{text("map.readAgain")}</Button>}
        </>
      )}
      <Announcement text={isReading || summary === undefined ? "" : [count("map.known", summary.known), count("map.questions", summary.questions)].join(" ")} />
    </Page>
  );
}
