import { Button } from "@fluentui/react-components";
import { useTranslator } from "../language";
import { BrandMark } from "./BrandMark";
import { Notice } from "./Notice";
import { Page } from "./Page";

export function CrashScreen({ onLeave }: { readonly onLeave: () => void }) {
  const { text } = useTranslator();
  return (
    <Page title={text("app.name")} mark={<BrandMark />} takesFocus>
      <Notice kind="error" actions={<Button size="small" onClick={onLeave}>{text("app.crashed.retry")}</Button>}>{text("app.crashed")}</Notice>
    </Page>
  );
}
