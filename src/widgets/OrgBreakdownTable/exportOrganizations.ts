import { toCsv, type CsvColumn } from "../../core/csv";
import type { OrganizationMetrics } from "../../core/historyModel";
import type { ExportFile } from "../../ui/saveFile";

/** Headings are the field names, in every language: a script that reads the file must find them. */
const COLUMNS: CsvColumn<OrganizationMetrics>[] = [
  { header: "organizationId", value: ({ organization }) => organization.id },
  { header: "organizationName", value: ({ organization }) => organization.name },
  { header: "received", value: ({ received }) => received },
  { header: "completed", value: ({ completed }) => completed },
  { header: "failed", value: ({ failed }) => failed },
  { header: "failureRate", value: ({ failureRate }) => failureRate },
  { header: "endToEndCount", value: ({ endToEnd }) => endToEnd.count },
  { header: "endToEndP50Ms", value: ({ endToEnd }) => endToEnd.p50Ms },
  { header: "endToEndP95Ms", value: ({ endToEnd }) => endToEnd.p95Ms },
  { header: "costUsd", value: ({ costUsd }) => costUsd },
];

/** The organisations in the order shown. */
export const exportOrganizations = (rows: readonly OrganizationMetrics[]): ExportFile => ({
  name: "organizations.csv",
  mediaType: "text/csv;charset=utf-8",
  text: toCsv(COLUMNS, rows),
});
