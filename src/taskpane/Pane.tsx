import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FunctionCaller } from "../actions/previewFunction";
import { createTranslator, loadMessages, type Language, type Messages } from "../locales/messages";
import type { Problem } from "../locales/problems";
import type { Workbook } from "../workbook/workbook";
import { App } from "./App";
import type { PaneHost } from "./host";
import { TranslatorProvider } from "./language";
import { themeFor } from "./look/themes";
import { useThemeName } from "./look/useThemeName";
import { OutsideScreen } from "./screens/OutsideScreen";
import { chooseLanguage, languageChoiceIn, type LanguageChoice } from "./state/language";
import type { Preferences } from "./state/preferences";

const languagePreference = "language";

const useStyles = makeStyles({ pane: { height: "100vh", overflow: "hidden", display: "flex", flexDirection: "column", fontSize: "13px", lineHeight: "18px" } });

/** What the pane is built on; `index.tsx` has it from Excel, the gallery from memory. */
export interface PaneParts {
  readonly host: PaneHost;
  /** Undefined outside Excel. */
  readonly workbook: Workbook | undefined;
  readonly callFunction: FunctionCaller;
  readonly preferences: Preferences;
}

interface PaneProps extends PaneParts {
  /** The language that the pane opens in, loaded before the first paint. */
  readonly first: { readonly language: Language; readonly messages: Messages };
}

export function storedLanguageChoice(preferences: Preferences): LanguageChoice {
  return languageChoiceIn(preferences.read(languagePreference));
}

/** Language and theme around the app. */
export function Pane({ host, workbook, callFunction, preferences, first }: PaneProps) {
  const styles = useStyles();
  const [choice, setChoice] = useState(() => storedLanguageChoice(preferences));
  const [spoken, setSpoken] = useState(first);
  const [languageNotice, setLanguageNotice] = useState<Problem>();
  const themeName = useThemeName(host);
  const theme = useMemo(() => themeFor(themeName, spoken.language), [themeName, spoken.language]);
  const translator = useMemo(() => createTranslator(spoken.language, spoken.messages), [spoken]);

  const changeLanguage = (next: LanguageChoice): void => {
    const language = chooseLanguage(next, host.displayLanguage);
    loadMessages(language).then(
      (messages) => {
        document.documentElement.lang = language;
        setLanguageNotice(preferences.write(languagePreference, next) ? undefined : { key: "language.session" });
        setChoice(next);
        setSpoken({ language, messages });
      },
      () => setLanguageNotice({ key: "language.failed" }),
    );
  };

  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <TranslatorProvider value={translator}>
        {workbook === undefined
          ? <OutsideScreen />
          : <App workbook={workbook} callFunction={callFunction} watchCellEdit={host.watchCellEdit} preferences={preferences} languageChoice={choice} languageNotice={languageNotice} onLanguage={changeLanguage} onLanguageNoticeSeen={() => setLanguageNotice(undefined)} />}
      </TranslatorProvider>
    </FluentProvider>
  );
}
