import type { ReactNode } from "react";
import type { Formats } from "../../core/format";
import type { Artifact } from "../../core/model";
import { ARTIFACT_STATUS_NAMES, ARTIFACT_STATUSES, STAGE_NAMES } from "../../core/vocabulary";
import { CopyableId } from "../../ui/grid/CopyableId";
import type { GridColumn } from "../../ui/grid/GridColumn";
import { NameCell } from "../../ui/grid/NameCell";
import { NoValue } from "../../ui/grid/NoValue";
import { StageCell } from "../../ui/grid/StageCell";
import { StatusBadge } from "../../ui/StatusBadge";
import { LatencyCell } from "./LatencyCell";
import type { ArtifactColumnId } from "./columnIds";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import type { WordsOf } from "../../ui/wordsOf";

/** Larger than any duration: an artifact still on its way sorts as the slowest, the oldest of them first. */
const STILL_RUNNING_MS = Date.UTC(3000, 0);

/** What the columns are, as a table of data: width, order and content of each. */
export function artifactColumns(
  format: Formats,
  wordsOf: WordsOf,
  renderActions: ((artifact: Artifact) => ReactNode) | undefined,
): GridColumn<Artifact, ArtifactColumnId>[] {
  const words = wordsOf(artifactsTableMessages);
  const vocabulary = wordsOf(vocabularyMessages);
  // A zero is a fact, but not one the eye should stop at.
  const faintZero = (value: number, shown: string) =>
    value === 0 ? <span className="vf-faint">{shown}</span> : shown;
  const count = (value: number | null) =>
    value === null ? <NoValue /> : faintZero(value, format.number(value));
  const quantity = { align: "end", minWidth: 64 } as const;
  const text = { minWidth: 80 } as const;
  const columns: Omit<GridColumn<Artifact, ArtifactColumnId>, "label">[] = [
    {
      ...text,
      id: "id",
      width: 176,
      minWidth: 120,
      isRowHeader: true,
      cell: (artifact) => <CopyableId id={artifact.artifactId} label={words.copyId} />,
    },
    {
      ...text,
      id: "status",
      width: 124,
      sortValue: ({ status }) => ARTIFACT_STATUS_NAMES.indexOf(status),
      cell: ({ status, lastError }) => (
        <span title={lastError?.message}>
          <StatusBadge tone={ARTIFACT_STATUSES[status].tone} variant="plain">
            {vocabulary.artifactStatuses[status]}
          </StatusBadge>
        </span>
      ),
    },
    {
      ...text,
      id: "stage",
      width: 148,
      sortValue: ({ currentStage }) => STAGE_NAMES.indexOf(currentStage),
      cell: ({ currentStage }) => <StageCell stage={currentStage} />,
    },
    {
      ...text,
      id: "channel",
      width: 126,
      sortValue: ({ sourceChannel }) =>
        sourceChannel ? vocabulary.sourceChannels[sourceChannel] : undefined,
      cell: ({ sourceChannel }) => (sourceChannel ? vocabulary.sourceChannels[sourceChannel] : <NoValue />),
    },
    {
      ...text,
      id: "sender",
      width: 132,
      sortValue: ({ sender }) => sender?.name ?? undefined,
      cell: ({ sender }) => <NameCell named={sender} />,
    },
    {
      ...text,
      id: "organization",
      width: 156,
      grows: true,
      sortValue: ({ organization }) => organization?.name ?? undefined,
      cell: ({ organization }) => <NameCell named={organization} />,
    },
    {
      ...quantity,
      id: "claims",
      width: 68,
      sortValue: ({ claimCount }) => claimCount ?? undefined,
      cell: ({ claimCount }) => count(claimCount),
    },
    {
      ...quantity,
      id: "disambiguation",
      width: 84,
      sortValue: ({ disambiguationCount }) => disambiguationCount ?? undefined,
      cell: ({ disambiguationCount }) => count(disambiguationCount),
    },
    {
      ...quantity,
      id: "drafts",
      width: 66,
      sortValue: ({ draftCount }) => draftCount ?? undefined,
      cell: ({ draftCount }) => count(draftCount),
    },
    {
      ...quantity,
      id: "latency",
      width: 96,
      sortValue: ({ endToEndMs, status, createdAt }) =>
        endToEndMs ?? (ARTIFACT_STATUSES[status].isActive ? STILL_RUNNING_MS - createdAt : undefined),
      cell: (artifact) => <LatencyCell artifact={artifact} />,
    },
    {
      ...quantity,
      id: "cost",
      width: 76,
      sortValue: ({ costUsd }) => costUsd,
      cell: ({ costUsd }) => faintZero(costUsd, format.cost(costUsd)),
    },
    {
      ...text,
      id: "created",
      width: 134,
      largestFirst: true,
      sortValue: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => (
        <span title={format.fullDateTime(createdAt)}>{format.dateTime(createdAt)}</span>
      ),
    },
    {
      ...quantity,
      id: "attempts",
      width: 68,
      sortValue: ({ retryAttempt }) => retryAttempt,
      cell: ({ retryAttempt }) => count(retryAttempt),
    },
    ...(renderActions
      ? [
          {
            id: "actions" as const,
            width: 108,
            minWidth: 72,
            cell: renderActions,
          },
        ]
      : []),
  ];
  return columns.map((column) => ({ ...column, label: words.columns[column.id] }));
}
