import { lazy, type ReactNode } from "react";
import type { LastWrite } from "../../workbook/journal";
import { WithFunctionTexts } from "../components/WithFunctionTexts";
import type { FunctionId } from "../functions/catalogue";
import type { PaneServices } from "../services";
import type { Favourites } from "../state/favourites";
import type { LanguageChoice } from "../state/language";
import type { Screen } from "../state/navigation";
import type { Preferences } from "../state/preferences";
import type { SelectionState } from "../state/selection";
import type { Forms } from "../useForms";
import { HomeScreen } from "./HomeScreen";

/** Every screen but the first is a file of its own, loaded when it is needed. */
const loaders = {
  functions: () => import("./FunctionsScreen"),
  function: () => import("./FunctionScreen"),
  splitTarget: () => import("./SplitTargetScreen"),
  holidays: () => import("./HolidaysScreen"),
  commission: () => import("./CommissionScreen"),
  targetPlan: () => import("./TargetPlanScreen"),
  explain: () => import("./ExplainScreen"),
  rankings: () => import("./RankingsScreen"),
  map: () => import("./MapScreen"),
  health: () => import("./HealthScreen"),
} as const;
const FunctionsScreen = lazy(async () => ({ default: (await loaders.functions()).FunctionsScreen }));
const FunctionScreen = lazy(async () => ({ default: (await loaders.function()).FunctionScreen }));
const SplitTargetScreen = lazy(async () => ({ default: (await loaders.splitTarget()).SplitTargetScreen }));
const HolidaysScreen = lazy(async () => ({ default: (await loaders.holidays()).HolidaysScreen }));
const TargetPlanScreen = lazy(async () => ({ default: (await loaders.targetPlan()).TargetPlanScreen }));
const CommissionScreen = lazy(async () => ({ default: (await loaders.commission()).CommissionScreen }));
const ExplainScreen = lazy(async () => ({ default: (await loaders.explain()).ExplainScreen }));
const RankingsScreen = lazy(async () => ({ default: (await loaders.rankings()).RankingsScreen }));
const MapScreen = lazy(async () => ({ default: (await loaders.map()).MapScreen }));
const HealthScreen = lazy(async () => ({ default: (await loaders.health()).HealthScreen }));

/** What the screens have in common: the pane around them. */
export interface ScreenSurroundings {
  readonly takesFocus: boolean;
  readonly services: PaneServices;
  readonly forms: Forms;
  readonly preferences: Preferences;
  readonly selection: SelectionState;
  readonly lastWrite: LastWrite | undefined;
  readonly isUndoing: boolean;
  readonly favourites: Favourites;
  readonly onFavourite: (id: FunctionId) => void;
  /** Tables that the workbook remembers; undefined before that is known. */
  readonly knownTables: number | undefined;
  readonly isFirstRun: boolean;
  readonly onWelcomed: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly languageChoice: LanguageChoice;
  readonly onLanguage: (choice: LanguageChoice) => void;
  readonly onOpen: (screen: Screen) => void;
  readonly onBack: () => void;
  readonly onWritten: (isWritten: boolean) => void;
  readonly onShow: (address: string) => void;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
}

/** The screen that the navigation names. */
export function renderScreen(screen: Screen, around: ScreenSurroundings): ReactNode {
  const { takesFocus, services, forms, selection, isUndoing, favourites, onOpen, onBack, onWritten, onShow, onUndo, onRetry } = around;
  const frame = { takesFocus, onBack };
  const writing = { ...frame, selection, services, onWritten, onShow, onUndo, onRetry, isUndoing };
  switch (screen.name) {
    case "home":
      return (
        <HomeScreen
          takesFocus={takesFocus} selection={selection} sum={services.sum} mapping={forms.map.state} knownTables={around.knownTables} isFirstRun={around.isFirstRun} onWelcomed={around.onWelcomed} lastWrite={around.lastWrite} isUndoing={isUndoing}
          favourites={favourites} languageChoice={around.languageChoice} onOpen={onOpen} onUndo={onUndo} onLanguage={around.onLanguage}
        />
      );
    case "functions":
      return (
        <WithFunctionTexts>{(texts) => (
          <FunctionsScreen
            {...frame} texts={texts} query={around.query} favourites={favourites} onFavourite={around.onFavourite} onQuery={around.onQuery}
            onOpen={(id) => onOpen({ name: "function", id })}
          />
        )}</WithFunctionTexts>
      );
    case "function":
      return (
        <WithFunctionTexts>{(texts) => (
          <FunctionScreen {...frame} key={screen.id} id={screen.id} texts={texts[screen.id]} selection={selection} services={services} preferences={around.preferences} onWritten={onWritten} />
        )}</WithFunctionTexts>
      );
    case "splitTarget":
      return <SplitTargetScreen {...writing} {...forms.split} />;
    case "holidays":
      return <HolidaysScreen {...writing} {...forms.holidays} />;
    case "targetPlan":
      return <TargetPlanScreen {...writing} {...forms.targetPlan} closing={forms.closing} onFindData={() => onOpen({ name: "map" })} />;
    case "commission": {
      const onExplain = (address: string): void => {
        onShow(address);
        onOpen({ name: "explain" });
      };
      return <CommissionScreen {...writing} {...forms.commission} onExplain={onExplain} />;
    }
    case "explain":
      return <ExplainScreen {...frame} startsWithExample={screen.shows === "example"} selection={selection} services={services} onShow={onShow} />;
    case "rankings":
      return <RankingsScreen {...writing} {...forms.rankings} onMap={() => onOpen({ name: "map" })} />;
    case "map":
      return <MapScreen {...frame} {...forms.map} services={services} onShow={onShow} />;
    case "health":
      return <HealthScreen {...writing} {...forms.health} />;
  }
}

/** Screens that are small and opened often. Those that bring what they read a workbook with are fetched when they are opened. */
const fetchedAhead = ["functions", "function", "splitTarget"] as const satisfies readonly (keyof typeof loaders)[];

/** Fetches screens ahead; one that fails is asked for again when it is opened. */
export function loadScreens(): void {
  void Promise.allSettled(fetchedAhead.map((name) => loaders[name]()));
}
