import { Link } from "@fluentui/react-components";
import { useTranslator } from "../language";

/** Leads to the function's help page, in the pane's language and beside the pane's own html. */
export function HelpLink({ id }: { readonly id: string }) {
  const { language, text } = useTranslator();
  return <Link href={`help/${language}/${id.toLowerCase()}.html`} target="_blank" rel="noopener">{text("form.help")}</Link>;
}
