import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, KeyboardEvent } from "react";
import { problemText } from "../../../locales/problems";
import { useTranslator } from "../../language";
import { limitFields, limitProblem, type LimitTexts } from "../../state/planLimits";
import type { PlanAction } from "../../state/targetPlan";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  fields: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalXS, alignItems: "end" },
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0, overflowWrap: "anywhere", "& input": { minWidth: 0, width: "100%" } },
  input: { minWidth: 0 },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  remove: { alignSelf: "flex-start" },
});

export interface LimitFieldsProps {
  /** As `limitKey` makes it. */
  readonly limitKey: string;
  readonly name: string;
  readonly texts: LimitTexts | undefined;
  readonly dispatch: Dispatch<PlanAction>;
  readonly onClose: () => void;
}

/** Escape anywhere; Enter in a field, unless it ends a word of an input method. */
function endsTyping({ key, target, nativeEvent }: KeyboardEvent): boolean {
  return key === "Escape" || (key === "Enter" && target instanceof HTMLInputElement && !nativeEvent.isComposing);
}

/** The least, the most or the exact amount that one name gets. */
export function LimitFields({ limitKey, name, texts = {}, dispatch, onClose }: LimitFieldsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const problem = limitProblem(limitKey, texts);
  const isLocked = (texts.locked ?? "") !== "";
  return (
    <div className={styles.group} role="group" aria-label={text("plan.limitsOf", { name })} onKeyDown={(event) => endsTyping(event) && onClose()}>
      <div className={styles.fields}>
        {limitFields.map((field) => (
          <Field key={field} className={styles.field} size="small" label={text(`plan.limit.${field}`)}>
            <Input
              className={styles.input} size="small" inputMode="decimal" autoComplete="off" value={texts[field] ?? ""} disabled={isLocked && field !== "locked"} aria-invalid={problem !== undefined}
              onChange={(_event, { value }) => dispatch({ type: "limit", key: limitKey, field, value })}
            />
          </Field>
        ))}
      </div>
      {problem !== undefined && <p className={styles.problem}>{problemText(translator, problem)}</p>}
      {Object.keys(texts).length > 0 && (
        <Button className={styles.remove} size="small" onClick={() => {
          dispatch({ type: "removeLimits", key: limitKey });
          onClose();
        }}>{text("plan.limitsRemove")}</Button>
      )}
    </div>
  );
}
