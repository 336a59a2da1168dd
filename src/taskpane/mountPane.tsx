import { createRoot } from "react-dom/client";
import { loadMessages } from "../locales/messages";
import { Pane, storedLanguageChoice, type PaneParts } from "./Pane";
import { chooseLanguage } from "./state/language";

/** Puts the pane into the page, in its language from the first paint on. */
export async function mountPane(container: HTMLElement, parts: PaneParts): Promise<void> {
  const { host, preferences } = parts;
  const language = chooseLanguage(storedLanguageChoice(preferences), host.displayLanguage);
  // English is the language that every build has: a missing file must not leave the pane white.
  const first = await loadMessages(language).then(
    (messages) => ({ language, messages }),
    async () => ({ language: "en-US" as const, messages: await loadMessages("en-US") }),
  );
  document.documentElement.lang = first.language;
  document.body.style.margin = "0";
  createRoot(container).render(<Pane {...parts} first={first} />);
}
