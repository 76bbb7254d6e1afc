import type { Artifact } from "../../core/model";
import { useFormat } from "../../ui/FormatProvider";
import { ListGrid, type ListGridProps, type RowOrder } from "../../ui/grid/ListGrid";
import type { ArtifactColumnId } from "./columnIds";
import { useSortedArtifacts } from "./useSortedArtifacts";

type ArtifactGridProps = Omit<ListGridProps<Artifact, ArtifactColumnId>, "sorting"> & { order: RowOrder };

/** The loaded artifacts as a grid that can be sorted. */
export function ArtifactGrid({ order, ...grid }: ArtifactGridProps) {
  const { locale } = useFormat();
  const sorting = useSortedArtifacts({ ...order, rows: grid.list.rows, columns: grid.columns, locale });
  return <ListGrid {...grid} sorting={sorting} />;
}
