import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type Dispatch } from "react";
import type { HolidayTable } from "../../../actions/targetPlan/holidayTable";
import { useTranslator } from "../../language";
import type { PaneServices } from "../../services";
import type { PlanAction } from "../../state/targetPlan";

const useStyles = makeStyles({
  holidays: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  offer: { alignSelf: "flex-start", maxWidth: "100%", overflowWrap: "anywhere" },
});

export interface HolidaysFieldProps {
  readonly value: string;
  readonly dispatch: Dispatch<PlanAction>;
  readonly services: Pick<PaneServices, "findHolidayTables">;
}

/** Where the days off stand; tables that the workbook has are offered. */
export function HolidaysField({ value, dispatch, services }: HolidaysFieldProps) {
  const styles = useStyles();
  const { text, count } = useTranslator();
  const [tables, setTables] = useState<readonly HolidayTable[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    // Without an offer the range is typed.
    services.findHolidayTables({ signal: controller.signal }).then(setTables, () => undefined);
    return () => controller.abort();
  }, [services]);
  const choose = (typed: string): void => dispatch({ type: "edit", field: "holidays", value: typed });
  return (
    <div className={styles.holidays}>
      <Field className={styles.field} label={text("plan.holidays")} hint={text("plan.holidaysHint")}>
        <Input value={value} onChange={(_event, data) => choose(data.value)} />
      </Field>
      {tables.filter(({ argument }) => argument !== value.trim()).map(({ argument, days }) => (
        <Button key={argument} className={styles.offer} size="small" onClick={() => choose(argument)}>{text("plan.holidaysUse", { address: argument, days: count("plan.holidaysDays", days) })}</Button>
      ))}
    </div>
  );
}
