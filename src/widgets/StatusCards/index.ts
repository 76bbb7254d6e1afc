export { StatusCards, type StatusCardsProps } from "./StatusCards";
export { MetricCard, type MetricCardProps } from "./MetricCard";
export { StatusCardsView, type StatusCardsViewProps } from "./StatusCardsView";
export { STATUS_CARD_NAMES, type StatusCardName } from "./cardNames";
