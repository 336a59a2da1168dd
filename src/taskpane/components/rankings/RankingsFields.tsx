import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Region } from "../../../imports";
import { useTranslator } from "../../language";
import { dateColumns, isByTarget, nameColumns, rankableRegions, targetColumns, targetRegions, type ChosenColumns } from "../../state/rankingsRequest";
import { FoldingSection } from "../FoldingSection";
import { ColumnField, RegionField } from "../RegionFields";
import { MeasureFields } from "./MeasureFields";
import { RuleChoice, RuleText, RuleYes, type RuleFieldProps } from "./RuleFields";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 } });

export interface RankingsFieldsProps extends RuleFieldProps {
  readonly regions: readonly Region[];
  readonly columns: ChosenColumns;
}

/** Who is ranked by what, in which days and by which rules. */
export function RankingsFields({ draft, dispatch, regions, columns }: RankingsFieldsProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const rule = { draft, dispatch };
  const { region, person, group, dates, targets } = columns;
  const names = nameColumns(region);
  const hasTargets = targets !== undefined && draft.measures.length === 1;
  const settings = [draft.rules.grades, draft.rules.prizes, draft.rules.top].filter((typed) => typed.trim() !== "").length;
  return (
    <div className={styles.fields}>
      <RegionField label={text("rankings.region")} regions={rankableRegions(regions)} value={region.id} onChange={(id) => dispatch({ type: "chooseRegion", region: id })} />
      <ColumnField label={text("rankings.person")} columns={names} value={person} onChange={(column) => dispatch({ type: "chooseColumn", choice: column === undefined ? {} : { person: column } })} />
      <ColumnField label={text("rankings.group")} none={text("rankings.groupNone")} columns={names.filter(({ column }) => column !== person)} value={group} onChange={(column) => dispatch({ type: "chooseColumn", choice: { group: column ?? null } })} />
      <MeasureFields draft={draft} columns={columns} dispatch={dispatch} />
      {hasTargets && <RuleChoice {...rule} name="by" options={[["amount", "rankings.by.amount"], ["attainment", "rankings.by.attainment"]]} />}
      {targets !== undefined && isByTarget(draft, columns) && <TargetFields {...rule} regions={regions} targets={targets} />}
      {dateColumns(region).length > 0 && <ColumnField label={text("rankings.dates")} none={text("rankings.datesNone")} columns={dateColumns(region)} value={dates} onChange={(column) => dispatch({ type: "chooseColumn", choice: { dates: column ?? null } })} />}
      {dates !== undefined && (
        <>
          <RuleChoice {...rule} name="period" options={(["month", "last-month", "quarter", "year", "all", "days"] as const).map((kind) => [kind, `rankings.period.${kind}`])} />
          {draft.rules.period === "days" && (["from", "to"] as const).map((name) => <RuleText key={name} {...rule} name={name} hint="rankings.dayHint" />)}
          {draft.rules.period !== "all" && <RuleYes {...rule} name="compares" label="rankings.compares" />}
          {draft.rules.period !== "all" && <RuleYes {...rule} name="leavesOutIdle" label="rankings.idle" />}
        </>
      )}
      <RuleYes {...rule} name="hasChart" label="rankings.hasChart" />
      <FoldingSection title={text("rankings.options")} count={settings} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        <div className={styles.fields}>
          <RuleChoice {...rule} name="ties" options={[["competition", "word.competition"], ["dense", "word.dense"]]} />
          <RuleText {...rule} name="top" hint="rankings.topHint" />
          <RuleText {...rule} name="grades" hint="rankings.gradesHint" />
          <RuleText {...rule} name="prizes" hint="rankings.prizesHint" />
        </div>
      </FoldingSection>
    </div>
  );
}

function TargetFields({ dispatch, regions, targets }: RuleFieldProps & { readonly regions: readonly Region[]; readonly targets: NonNullable<ChosenColumns["targets"]> }) {
  const { text } = useTranslator();
  return (
    <>
      <RegionField label={text("rankings.targetRegion")} regions={targetRegions(regions)} value={targets.region.id} onChange={(id) => dispatch({ type: "chooseColumn", choice: { targetRegion: id } })} />
      <ColumnField label={text("rankings.targetPerson")} columns={nameColumns(targets.region)} value={targets.person} onChange={(column) => dispatch({ type: "chooseColumn", choice: column === undefined ? {} : { targetPerson: column } })} />
      <ColumnField label={text("rankings.targetColumn")} columns={targetColumns(targets.region)} value={targets.target} onChange={(column) => dispatch({ type: "chooseColumn", choice: column === undefined ? {} : { targetColumn: column } })} />
    </>
  );
}
