import csv from "./traces/azure-llm-conv-2023-excerpt.csv?raw";
import { parseTrace } from "./parseTrace";

/** Five minutes of a recorded trace; see `traces/README.md` for where it is from. */
export const excerpt = parseTrace(csv);
