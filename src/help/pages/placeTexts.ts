import type { PlaceTexts } from "../faultTexts";
import type { LanguageTexts } from "../languageTexts";

export function placeTexts(pages: LanguageTexts["pages"]): PlaceTexts {
  return { cell: pages["place.cell"], row: pages["place.row"], value: pages["place.value"] };
}
