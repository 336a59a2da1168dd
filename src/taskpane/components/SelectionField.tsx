import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons/svg/select-object";
import { useId } from "react";
import type { LiveValue } from "../functions/liveValue";
import { useTranslator } from "../language";
import { LiveValueLine } from "./LiveValueLine";

const useStyles = makeStyles({
  // A grid track is as wide as its longest word unless told otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS, rowGap: tokens.spacingVerticalXS },
  input: { flex: "1 1 auto", minWidth: 0, "& input": { minWidth: 0 } },
  button: { flexShrink: 0, minWidth: "auto", maxWidth: "150px", paddingLeft: "6px", paddingRight: "8px", fontWeight: tokens.fontWeightRegular },
  address: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export interface SelectionFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  /** What the cells hold now. */
  readonly live?: LiveValue | undefined;
  /** Address of the selected cells, undefined while nothing usable is selected. */
  readonly selected: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
}

/** A text field that a range goes into: typed, or taken from the selection with the button that names it. */
export function SelectionField({ label, hint, problem, required, value, placeholder, live, selected, onChange, onLeave }: SelectionFieldProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const liveId = useId();
  const useLabel = selected === undefined ? text("selection.use") : text("selection.useAddress", { address: selected });
  return (
    <Field className={styles.field} label={label} hint={problem === undefined ? hint : undefined} required={required ?? false} {...(problem === undefined ? {} : { validationMessage: problem })}>
      {(field) => (
        <div>
          <div className={styles.line}>
            <Input
              {...field} className={styles.input} value={value} title={value} spellCheck={false} autoComplete="off"
              {...(live === undefined ? {} : { "aria-describedby": [liveId, field["aria-describedby"]].filter(Boolean).join(" ") })}
              {...(placeholder === undefined ? {} : { placeholder })}
              onChange={(_event, data) => onChange(data.value)} onBlur={() => onLeave?.()}
            />
            <Button
              className={styles.button} icon={<SelectObjectRegular />} disabled={selected === undefined} aria-label={useLabel} title={useLabel}
              onClick={() => selected !== undefined && onChange(selected)}
            >
              {selected !== undefined && <span className={styles.address}>{selected.slice(selected.lastIndexOf("!") + 1)}</span>}
            </Button>
          </div>
          {live !== undefined && <LiveValueLine live={live} id={liveId} />}
        </div>
      )}
    </Field>
  );
}
