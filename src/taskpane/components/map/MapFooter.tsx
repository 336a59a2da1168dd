import { Button } from "@fluentui/react-components";
import type { Region } from "../../../imports";
import { useTranslator } from "../../language";
import { answeredRegion } from "../../map/answeredRegion";
import { summaryText } from "../../map/summaryText";
import { mappingSummary, regionsOf, regionState, type MappingState } from "../../state/mapping";

/** What is left to do, and the button that confirms all that is clear. */
export function MapFooter({ state, onConfirm }: { readonly state: MappingState; readonly onConfirm: (regions: readonly Region[]) => void }) {
  const translator = useTranslator();
  const { text } = translator;
  const summary = mappingSummary(state);
  if (!state.map || !summary) return null;
  const ready = regionsOf(state.map).filter((region) => regionState(state, region) === "ready");
  const isDone = summary.questions === 0 && summary.ready === 0 && summary.known > 0;
  return (
    <>
      <span>{isDone ? text("map.allDone") : summaryText(translator, summary)}</span>
      {ready.length > 0 && (
        <Button appearance="primary" disabled={state.saving.state === "saving"} onClick={() => onConfirm(ready.map((region) => answeredRegion(region, state.drafts[region.id])))}>
          {state.saving.state === "saving" ? text("map.saving") : text("map.confirmAll", { count: ready.length })}
        </Button>
      )}
    </>
  );
}
