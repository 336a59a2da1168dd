import { useEffect, useState } from "react";
import type { PaneHost } from "../host";
import { chooseTheme, type ThemeName } from "../state/theme";

const queries = { dark: "(prefers-color-scheme: dark)", forced: "(forced-colors: active)" } as const;

function themeNow(host: PaneHost): ThemeName {
  return chooseTheme({
    officeBackground: host.officeBackground(),
    prefersDark: matchMedia(queries.dark).matches,
    forcedColors: matchMedia(queries.forced).matches,
  });
}

/** Follows Excel where it tells its theme, else the system; both may change while the pane is open. */
export function useThemeName(host: PaneHost): ThemeName {
  const [name, setName] = useState(() => themeNow(host));
  useEffect(() => {
    const follow = (): void => setName(themeNow(host));
    const media = [matchMedia(queries.dark), matchMedia(queries.forced)];
    media.forEach((query) => query.addEventListener("change", follow));
    const stop = host.onThemeChange(follow);
    return () => {
      media.forEach((query) => query.removeEventListener("change", follow));
      stop();
    };
  }, [host]);
  return name;
}
