import { families } from "../../../src/preview/sample/catalogue/catalogueWorkbook";
import type { ExpectedValues } from "../../../src/preview/sample/catalogue/block";
import { commissions } from "./commissions";
import { customers } from "./customers";
import { forecast } from "./forecast";
import { inputsOf, type Answer, type Inputs } from "./inputs";
import { pipeline } from "./pipeline";
import { progressAnswers } from "./progress";
import { rankings } from "./rankings";
import { targets } from "./targets";

const ANSWERS: Readonly<Record<string, (inputs: Inputs) => Answer>> = { ...targets, ...commissions, ...rankings, ...progressAnswers, ...customers, ...pipeline, ...forecast };

/** What each formula of the catalogue must answer, worked out from its inputs by the naive twins and by plain arithmetic, never by src/functions. */
export function expectedValues(): ExpectedValues {
  return Object.fromEntries(
    families.flatMap(({ blocks }) => blocks).map((block) => {
      const answer = ANSWERS[block.key];
      if (answer === undefined) throw new Error(`Nobody works out what ${block.key} must answer.`);
      return [block.key, answer(inputsOf(block))];
    }),
  );
}
