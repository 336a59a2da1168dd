export { openOfficeClient, type OfficeClient, type OfficeClientOptions } from "./openOfficeClient";
