import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, startTransition, Suspense, useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { listenInPane, type PaneMessage } from "../commands/bus";
import { describeError, describeUndo, problemText, type Problem } from "../locales/problems";
import type { LastWrite } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { Announcement, AnnouncementRegion } from "./components/Announcement";
import { Notice, type NoticeKind } from "./components/Notice";
import { ScreenBoundary } from "./components/ScreenBoundary";
import { WithFunctionTexts } from "./components/WithFunctionTexts";
import { useTranslator } from "./language";
import { HomeScreen } from "./screens/HomeScreen";
import { createServices } from "./services";
import type { LanguageChoice } from "./state/language";
import { atHome, currentScreen, navigate, type NavigationAction, type Screen } from "./state/navigation";
import { emptySplit, splitTarget } from "./state/splitTarget";
import { useSelection } from "./useSelection";

const screens = {
  functions: () => import("./screens/FunctionsScreen"),
  function: () => import("./screens/FunctionScreen"),
  splitTarget: () => import("./screens/SplitTargetScreen"),
} as const;
const FunctionsScreen = lazy(async () => ({ default: (await screens.functions()).FunctionsScreen }));
const FunctionScreen = lazy(async () => ({ default: (await screens.function()).FunctionScreen }));
const SplitTargetScreen = lazy(async () => ({ default: (await screens.splitTarget()).SplitTargetScreen }));

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column" },
  screen: { flex: "1 1 auto", minHeight: 0, display: "flex", flexDirection: "column" },
  waiting: { padding: tokens.spacingVerticalXXL },
  notice: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface PaneNotice {
  readonly kind: NoticeKind;
  readonly problem: Problem;
  /** Cells kept by an undo because they were edited since; the user may still want them back. */
  readonly mayForceUndo?: boolean;
}

export interface AppProps {
  readonly workbook: Workbook;
  readonly languageChoice: LanguageChoice;
  readonly languageNotice: Problem | undefined;
  readonly onLanguage: (choice: LanguageChoice) => void;
  readonly onLanguageNoticeSeen: () => void;
}

export function App({ workbook, languageChoice, languageNotice, onLanguage, onLanguageNoticeSeen }: AppProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const services = useMemo(() => createServices(workbook), [workbook]);
  const [navigation, go] = useReducer(navigate, atHome);
  const [moves, setMoves] = useState(0);
  const [split, dispatchSplit] = useReducer(splitTarget, emptySplit);
  const [query, setQuery] = useState("");
  const [notice, setNotice] = useState<PaneNotice>();
  const [lastWrite, setLastWrite] = useState<LastWrite>();
  const [isUndoing, setIsUndoing] = useState(false);
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
  const fail = useCallback((error: unknown) => setNotice({ kind: "error", problem: describeError(error) }), []);
  const readLastWrite = useCallback(() => {
    services.lastWrite().then(setLastWrite, fail);
  }, [services, fail]);
  useEffect(() => {
    // A write that broke off when the pane was last open is given back before anything else happens.
    services.recover().then((result) => {
      if (result.status === "undone") setNotice({ kind: "warning", problem: { key: "undo.recovered", values: { address: result.address } } });
    }, fail).finally(readLastWrite);
  }, [services, fail, readLastWrite]);

  const undo = useCallback(async (force: boolean) => {
    setIsUndoing(true);
    try {
      const { problem, isComplete, isNothing } = describeUndo(await services.undo(force));
      setNotice(undoNotice(problem, isComplete, isNothing));
      dispatchSplit({ type: "undone" });
      // The button that was pressed is gone: the focus goes to the title instead of nowhere.
      setMoves((count) => count + 1);
    } catch (error) {
      fail(error);
    } finally {
      setIsUndoing(false);
      readLastWrite();
    }
  }, [services, fail, readLastWrite]);

  useEffect(() => listenInPane((message: PaneMessage) => {
    switch (message.type) {
      case "split-selection":
        dispatchSplit({ type: "restart", weights: message.weights });
        open({ name: "splitTarget" });
        break;
      case "undone":
        setNotice(undoNotice(message.notice, message.isComplete, message.isNothing));
        readLastWrite();
        break;
      case "failed":
        setNotice({ kind: "error", problem: message.problem });
        break;
    }
  }), [open, readLastWrite]);

  useEffect(() => {
    // Once the first screen stands, the others are fetched; one that fails is asked for again when it is opened.
    const timer = setTimeout(() => void Promise.allSettled(Object.values(screens).map((load) => load())), 300);
    return () => clearTimeout(timer);
  }, []);

  const show = useCallback((address: string) => void workbook.select(address).catch(fail), [workbook, fail]);
  const shownNotice: PaneNotice | undefined = notice ?? (languageNotice && { kind: "info", problem: languageNotice });
  const frame = { takesFocus: moves > 0, onBack: back };

  return (
    <AnnouncementRegion><div className={styles.pane}>
      <ScreenBoundary onLeave={() => go({ type: "home" })}>
        <Suspense fallback={<Spinner className={styles.waiting} size="small" label={text("app.loading")} />}>
          <div key={moves} className={styles.screen}>{renderScreen()}</div>
        </Suspense>
      </ScreenBoundary>
      {shownNotice !== undefined && (
        <aside className={styles.notice} aria-label={text("notice.info")}>
          <Notice kind={shownNotice.kind} onDismiss={notice === undefined ? onLanguageNoticeSeen : () => setNotice(undefined)} actions={shownNotice.mayForceUndo === true
            ? <Button size="small" disabled={isUndoing} onClick={() => void undo(true)}>{text("undo.keptForce")}</Button>
            : undefined}
          >{problemText(translator, shownNotice.problem)}</Notice>
        </aside>
      )}
      <Announcement text={shownNotice === undefined || shownNotice.kind === "error" ? "" : problemText(translator, shownNotice.problem)} />
    </div></AnnouncementRegion>
  );

  function renderScreen() {
    switch (screen.name) {
      case "home":
        return (
          <HomeScreen
            takesFocus={frame.takesFocus} selection={selection} sum={services.sum} lastWrite={lastWrite} isUndoing={isUndoing}
            languageChoice={languageChoice} onOpen={open} onUndo={() => void undo(false)} onLanguage={onLanguage}
          />
        );
      case "functions":
        return <WithFunctionTexts>{(texts) => <FunctionsScreen {...frame} texts={texts} query={query} onQuery={setQuery} onOpen={(id) => open({ name: "function", id })} />}</WithFunctionTexts>;
      case "function":
        return (
          <WithFunctionTexts>{(texts) => (
            <FunctionScreen {...frame} key={screen.id} id={screen.id} texts={texts[screen.id]} selection={selection} insertFunction={services.insertFunction} onWritten={readLastWrite} />
          )}</WithFunctionTexts>
        );
      case "splitTarget":
        return (
          <SplitTargetScreen
            {...frame} state={split} dispatch={dispatchSplit} selection={selection} proposeSplit={services.proposeSplit}
            applySplit={services.applySplit} onWritten={readLastWrite} onShow={show} onUndo={() => void undo(false)} isUndoing={isUndoing}
          />
        );
    }
  }
}

function undoNotice(problem: Problem, isComplete: boolean, isNothing: boolean): PaneNotice {
  return { kind: isNothing ? "info" : isComplete ? "success" : "warning", problem, mayForceUndo: !isComplete };
}
