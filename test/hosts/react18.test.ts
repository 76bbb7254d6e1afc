import { driveHost } from "./driveHost";

driveHost("react18");
