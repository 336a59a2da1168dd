// The bundle of the custom functions. The build adds the CustomFunctions.associate calls to these files.
import "./commissions";
import "./progress";
import "./rankings";
import "./targets";
