import { driveHost } from "./driveHost";

driveHost("vite");
