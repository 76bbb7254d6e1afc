import { defineSchema } from "convex/server";
import { samplePipelineTables } from "./samplePipeline/tables";
import { monitorTables } from "./server";

export default defineSchema({ ...monitorTables, ...samplePipelineTables });
