import { useCallback, useState } from "react";
import type { Preferences } from "./state/preferences";

/** Permanent: who has it was welcomed. */
const firstRunPreference = "firstRun.v1";

/** True until the welcome was answered once; where nothing can be stored, once each time that the pane opens. */
export function useFirstRun(preferences: Preferences): readonly [boolean, () => void] {
  const [isFirst, setIsFirst] = useState(() => preferences.read(firstRunPreference) === undefined);
  const welcomed = useCallback(() => {
    preferences.write(firstRunPreference, "welcomed");
    setIsFirst(false);
  }, [preferences]);
  return [isFirst, welcomed];
}
