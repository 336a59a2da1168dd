import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { startTransition, Suspense, useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { listenInPane, type PaneMessage } from "../commands/bus";
import { describeError, problemText, type Problem } from "../locales/problems";
import type { FunctionCaller } from "../actions/previewFunction";
import type { Workbook } from "../workbook/workbook";
import { ActProgress } from "./components/ActProgress";
import { Announcement, AnnouncementRegion } from "./components/Announcement";
import { Notice } from "./components/Notice";
import { ScreenBoundary } from "./components/ScreenBoundary";
import type { PaneHost } from "./host";
import { useTranslator } from "./language";
import { loadScreens, renderScreen } from "./screens/renderScreen";
import { createServices } from "./services";
import type { LanguageChoice } from "./state/language";
import { atHome, currentScreen, navigate, type NavigationAction, type Screen } from "./state/navigation";
import type { Preferences } from "./state/preferences";
import { useFirstRun } from "./useFirstRun";
import { useFavourites } from "./useFavourites";
import { useForms } from "./useForms";
import { useGivingBack, type PaneNotice } from "./useGivingBack";
import { useSelection } from "./useSelection";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column" },
  screen: { flex: "1 1 auto", minHeight: 0, display: "flex", flexDirection: "column" },
  waiting: { padding: tokens.spacingVerticalXXL },
  waitingForCell: {
    flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  givingBack: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  notice: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** Cells could not be given back, and trying again may help. */
const mayRetry = ({ problem }: PaneNotice): boolean => problem.key === "workbook.unfinished";

export interface AppProps {
  readonly workbook: Workbook;
  readonly callFunction: FunctionCaller;
  readonly watchCellEdit: PaneHost["watchCellEdit"];
  readonly preferences: Preferences;
  readonly languageChoice: LanguageChoice;
  readonly languageNotice: Problem | undefined;
  readonly onLanguage: (choice: LanguageChoice) => void;
  readonly onLanguageNoticeSeen: () => void;
}

export function App({ workbook, callFunction, watchCellEdit, preferences, languageChoice, languageNotice, onLanguage, onLanguageNoticeSeen }: AppProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, percent } = translator;
  const services = useMemo(() => createServices(workbook, callFunction), [workbook, callFunction]);
  const [navigation, go] = useReducer(navigate, atHome);
  const [moves, setMoves] = useState(0);
  const forms = useForms(preferences);
  const { split: { dispatch: dispatchSplit }, undone: tellForms } = forms;
  const [query, setQuery] = useState("");
  const [favourites, toggleFavourite] = useFavourites(preferences);
  const [notice, setNotice] = useState<PaneNotice>();
  const [isWaitingForCell, setIsWaitingForCell] = useState(false);
  useEffect(() => watchCellEdit(setIsWaitingForCell), [watchCellEdit]);
  const [isFirstRun, welcomed] = useFirstRun(preferences);
  const [knownTables, setKnownTables] = useState<number>();
  const selection = useSelection(workbook);
  const screen = currentScreen(navigation);

  // As a transition, the screen before stays until the next one is loaded: nothing flashes.
  const move = useCallback((action: NavigationAction) => startTransition(() => {
    setMoves((count) => count + 1);
    setNotice(undefined);
    go(action);
  }), []);
  const open = useCallback((next: Screen) => move({ type: "open", screen: next }), [move]);
  const back = useCallback(() => move({ type: "back" }), [move]);
  const onGivenBack = useCallback(() => {
    tellForms();
    // The button that was pressed is gone: the focus goes to the title instead of nowhere.
    setMoves((count) => count + 1);
  }, [tellForms]);
  const { lastWrite, isUndoing, progress: givingBack, readLastWrite, undo, retry } = useGivingBack(services, setNotice, onGivenBack);
  const onWritten = useCallback((isWritten: boolean) => {
    // What was told of the write before, and its button that gives edited cells back, is not about this one.
    if (isWritten) setNotice(undefined);
    readLastWrite();
  }, [readLastWrite]);
  const fail = useCallback((error: unknown) => setNotice({ kind: "error", problem: describeError(error) }), []);
  useEffect(() => {
    services.knownTables().then(setKnownTables, fail);
  }, [services, fail]);
  useEffect(() => listenInPane((message: PaneMessage) => {
    switch (message.type) {
      case "split-selection":
        dispatchSplit({ type: "restart", weights: message.weights });
        open({ name: "splitTarget" });
        break;
      case "undo":
        void undo(false);
        break;
      case "failed":
        setNotice({ kind: "error", problem: message.problem });
        break;
    }
  }), [open, undo, dispatchSplit]);

  useEffect(() => {
    // Once the first screen stands, the others are fetched.
    const timer = setTimeout(loadScreens, 300);
    return () => clearTimeout(timer);
  }, []);

  const show = useCallback((address: string) => void workbook.select(address).catch(fail), [workbook, fail]);
  const shownNotice: PaneNotice | undefined = notice ?? (languageNotice && { kind: "info", problem: languageNotice });
  const around = {
    takesFocus: moves > 0, services, forms, preferences, selection, lastWrite, knownTables, isFirstRun, onWelcomed: welcomed, isUndoing, favourites, onFavourite: toggleFavourite, query, onQuery: setQuery, languageChoice, onLanguage,
    onOpen: open, onBack: back, onWritten, onShow: show, onUndo: () => void undo(false), onRetry: () => void retry(),
  };

  return (
    <AnnouncementRegion><div className={styles.pane}>
      <ScreenBoundary onLeave={() => go({ type: "home" })}>
        <Suspense fallback={<Spinner className={styles.waiting} size="small" label={text("app.loading")} />}>
          <div key={moves} className={styles.screen}>{renderScreen(screen, around)}</div>
        </Suspense>
      </ScreenBoundary>
      {shownNotice !== undefined && (
        <aside className={styles.notice} aria-label={text("notice.info")}>
          <Notice kind={shownNotice.kind} onDismiss={notice === undefined ? onLanguageNoticeSeen : () => setNotice(undefined)} actions={shownNotice.force !== undefined
            ? <Button size="small" disabled={isUndoing} onClick={() => void undo(true)}>{text(shownNotice.force)}</Button>
            : mayRetry(shownNotice) ? <Button size="small" disabled={isUndoing} onClick={() => void retry()}>{text("undo.retry")}</Button> : undefined}
          >{problemText(translator, shownNotice.problem)}</Notice>
        </aside>
      )}
      {givingBack.share !== undefined && (
        <aside className={styles.givingBack} aria-label={text("undo.working")}>
          <ActProgress
            label={text("undo.working")} told={givingBack.isCancelling ? text("undo.cancelling") : text("undo.progress", { share: percent(Math.floor(givingBack.share * 100) / 100) })}
            share={givingBack.share} isCancelling={givingBack.isCancelling} onCancel={givingBack.cancel}
          />
        </aside>
      )}
      {isWaitingForCell && <div className={styles.waitingForCell}>{text("write.waitingForCell")}</div>}
      <Announcement text={isWaitingForCell ? text("write.waitingForCell") : ""} />
      <Announcement text={shownNotice === undefined || shownNotice.kind === "error" ? "" : problemText(translator, shownNotice.problem)} />
    </div></AnnouncementRegion>
  );
}
