import { lazy, Suspense } from "react";
import { DeploymentHost } from "./deployment/DeploymentHost";
import { ArtifactsPage } from "./pages/ArtifactsPage";
import { ClubsPage } from "./pages/ClubsPage";
import { EventsPage } from "./pages/EventsPage";
import { OverviewPage } from "./pages/OverviewPage";
import { type Page, Shell } from "./shell/Shell";
import { useHashRoute } from "./shell/useHashRoute";

const OVERVIEW: Page = {
  path: "overview",
  title: "Overview",
  section: "Voice notes",
  render: () => <OverviewPage />,
};

const PAGES: readonly Page[] = [
  { path: "clubs", title: "Clubs", section: "Platform", render: () => <ClubsPage /> },
  OVERVIEW,
  { path: "artifacts", title: "Artifacts", section: "Voice notes", render: () => <ArtifactsPage /> },
  { path: "events", title: "Events", section: "Voice notes", render: () => <EventsPage /> },
];

/** Loaded only without a deployment: the sandbox and the functions it runs are no part of a host that has one. */
const SandboxBar = lazy(async () => ({ default: (await import("./sandbox/SandboxBar")).SandboxBar }));
const SandboxHost = lazy(async () => ({ default: (await import("./sandbox/SandboxHost")).SandboxHost }));

const deploymentUrl = import.meta.env["VITE_CONVEX_URL"] as string | undefined;

/** The admin app: on a real deployment when one is named, else on the sandbox. */
export function App() {
  const route = useHashRoute();
  const current = PAGES.find((page) => page.path === route) ?? OVERVIEW;
  if (deploymentUrl !== undefined) {
    return (
      <DeploymentHost url={deploymentUrl}>
        <Shell pages={PAGES} current={current} bar={null} />
      </DeploymentHost>
    );
  }
  return (
    <Suspense>
      <SandboxHost>
        <Shell pages={PAGES} current={current} bar={<SandboxBar />} />
      </SandboxHost>
    </Suspense>
  );
}
