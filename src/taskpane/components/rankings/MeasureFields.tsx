import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { Dispatch } from "react";
import { problemText } from "../../../locales/problems";
import { useTranslator } from "../../language";
import type { RankingsAction, RankingsDraft } from "../../state/rankings";
import { measureColumns, rankFieldProblems, type ChosenColumns } from "../../state/rankingsRequest";
import { ColumnField } from "../RegionFields";

const useStyles = makeStyles({
  beside: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr) auto", columnGap: tokens.spacingHorizontalS, alignItems: "end" },
  narrow: { minWidth: 0, "& select": { minWidth: 0 }, "& input": { minWidth: 0, width: "100%" } },
  measure: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  add: { alignSelf: "flex-start" },
});

export interface MeasureFieldsProps {
  readonly draft: RankingsDraft;
  readonly columns: ChosenColumns;
  readonly dispatch: Dispatch<RankingsAction>;
}

/** What people are ranked by: one column, or several that count by their weights. */
export function MeasureFields({ draft: { measures, rules }, draft, columns, dispatch }: MeasureFieldsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const offered = measureColumns(columns.region);
  const unused = offered.find(({ column }) => !columns.measures.includes(column));
  const problem = rankFieldProblems(draft).weights;
  return (
    <>
      {measures.map(({ weight, direction }, index) => (
        <div key={index} className={styles.measure} role="group" aria-label={text("rankings.measureAt", { number: index + 1 })}>
          <ColumnField
            label={measures.length === 1 ? text("rankings.measure") : text("rankings.measureAt", { number: index + 1 })} columns={offered} value={columns.measures[index]}
            onChange={(column) => dispatch({ type: "measure", index, change: column === undefined ? {} : { column } })}
          />
          <div className={styles.beside} style={measures.length === 1 ? { gridTemplateColumns: "minmax(0, 1fr)" } : undefined}>
            {measures.length > 1 && (
              <Field label={text("rankings.weight")}>
                <Input className={styles.narrow} value={weight} inputMode="decimal" onChange={(_event, data) => dispatch({ type: "measure", index, change: { weight: data.value } })} />
              </Field>
            )}
            <Field label={text("rankings.direction")}>
              <Select className={styles.narrow} value={String(direction)} onChange={(_event, data) => dispatch({ type: "measure", index, change: { direction: data.value === "1" ? 1 : -1 } })}>
                {([1, -1] as const).map((one) => <option key={one} value={one}>{text(`rankings.direction.${one}`)}</option>)}
              </Select>
            </Field>
            {measures.length > 1 && <Button appearance="subtle" icon={<DeleteRegular />} aria-label={text("rankings.removeMeasure", { number: index + 1 })} onClick={() => dispatch({ type: "removeMeasure", index })} />}
          </div>
        </div>
      ))}
      {problem !== undefined && <Field validationMessage={problemText(translator, problem)} />}
      {unused !== undefined && rules.by === "amount" && <Button className={styles.add} size="small" icon={<AddRegular />} onClick={() => dispatch({ type: "addMeasure", column: unused.column })}>{text("rankings.addMeasure")}</Button>}
    </>
  );
}
