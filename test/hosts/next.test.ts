import { driveHost } from "./driveHost";

driveHost("next");
