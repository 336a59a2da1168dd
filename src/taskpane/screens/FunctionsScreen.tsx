import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo, useReducer } from "react";
import type { FunctionTexts } from "../../locales/messages";
import { Announcement } from "../components/Announcement";
import { FoldingSection } from "../components/FoldingSection";
import { FunctionRow } from "../components/FunctionRow";
import { Page } from "../components/Page";
import { Card, Section } from "../components/Section";
import { catalogue, functionEntry, type FunctionId } from "../functions/catalogue";
import { families } from "../functions/catalogue/entry";
import { searchFunctions } from "../functions/search";
import { searchTexts } from "../functions/searchTexts";
import { useTranslator } from "../language";
import type { Favourites } from "../state/favourites";
import { foldFamilies } from "../state/folding";
import { useAllTexts } from "../useAllTexts";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  none: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
  hint: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  families: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

export interface FunctionsScreenProps {
  readonly takesFocus: boolean;
  readonly texts: FunctionTexts;
  readonly query: string;
  readonly favourites: Favourites;
  readonly onQuery: (query: string) => void;
  readonly onFavourite: (id: FunctionId) => void;
  readonly onOpen: (id: FunctionId) => void;
  readonly onBack: () => void;
}

/** The catalogue by the question that each function answers: favourites and families while nothing is searched, else the best answers first. */
export function FunctionsScreen({ takesFocus, texts, query, favourites, onQuery, onFavourite, onOpen, onBack }: FunctionsScreenProps) {
  const styles = useStyles();
  const { text, count } = useTranslator();
  const [folded, toggleFamily] = useReducer(foldFamilies, []);
  const isSearching = query.trim() !== "";
  const others = useAllTexts(isSearching);
  const entries = useMemo(() => searchTexts([{ text, functions: texts }, ...others]), [text, texts, others]);
  const found = isSearching ? searchFunctions(entries, query) : [];
  const rows = (ids: readonly FunctionId[]) => (
    <Card>
      {ids.map((id) => (
        <FunctionRow
          key={id} id={id} question={text(functionEntry(id).questionKey)} onOpen={() => onOpen(id)}
          favourite={{ isOn: favourites.includes(id), onToggle: () => onFavourite(id) }}
        />
      ))}
    </Card>
  );
  return (
    <Page title={text("functions.title")} onBack={onBack} takesFocus={takesFocus}>
      <SearchBox
        className={styles.search} placeholder={text("functions.search")} aria-label={text("functions.search")} value={query}
        onChange={(_event, data) => onQuery(data.value)} dismiss={{ "aria-label": text("functions.clear") }}
      />
      <Announcement text={isSearching ? count("count.functions", found.length) : ""} />
      {isSearching && found.length === 0 && (
        <div className={styles.none}>
          <p className={styles.text}>{text("functions.none", { query })}</p>
          <p className={styles.hint}>{text("functions.noneHint")}</p>
          <Button onClick={() => onQuery("")}>{text("functions.showAll")}</Button>
        </div>
      )}
      {found.length > 0 && rows(found.map(({ id }) => id))}
      {!isSearching && favourites.length > 0 && <Section title={text("functions.favourites")}>{rows(favourites)}</Section>}
      {!isSearching && (
        <div className={styles.families}>
          {families.map((family) => {
            const ids = catalogue.filter((entry) => entry.family === family).map(({ id }) => id);
            return (
              <FoldingSection key={family} title={text(`family.${family}`)} count={ids.length} isOpen={!folded.includes(family)} onToggle={() => toggleFamily(family)}>
                {rows(ids)}
              </FoldingSection>
            );
          })}
        </div>
      )}
    </Page>
  );
}
