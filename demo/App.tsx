import { lazy, Suspense } from "react";
import { DeploymentHost } from "./deployment/DeploymentHost";
import { ClubsPage } from "./pages/ClubsPage";
import { MonitoringPage } from "./pages/MonitoringPage";
import { type Page, Shell } from "./shell/Shell";
import { useHashRoute } from "./shell/useHashRoute";

const MONITORING: Page = {
  path: "monitoring",
  title: "Monitoring",
  section: "Voice notes",
  render: () => <MonitoringPage />,
};

const PAGES: readonly Page[] = [
  { path: "clubs", title: "Clubs", section: "Platform", render: () => <ClubsPage /> },
  MONITORING,
];

/** Loaded only without a deployment: the sandbox and the functions it runs are no part of a host that has one. */
const SandboxBar = lazy(async () => ({ default: (await import("./sandbox/SandboxBar")).SandboxBar }));
const SandboxHost = lazy(async () => ({ default: (await import("./sandbox/SandboxHost")).SandboxHost }));

const deploymentUrl = import.meta.env["VITE_CONVEX_URL"] as string | undefined;

/** The admin app: on a real deployment when one is named, else on the sandbox. */
export function App() {
  const route = useHashRoute();
  const current = PAGES.find((page) => page.path === route) ?? MONITORING;
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
