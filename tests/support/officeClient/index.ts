export { openOfficeClient, type OfficeClient } from "./openOfficeClient";
