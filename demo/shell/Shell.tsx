import type { ReactNode } from "react";

export interface Page {
  path: string;
  title: string;
  section: string;
  render: () => ReactNode;
}

/** The admin app's frame: a side bar of pages, a header, and whatever bar the back end brings. */
export function Shell({ pages, current, bar }: { pages: readonly Page[]; current: Page; bar: ReactNode }) {
  const sections = [...new Set(pages.map((page) => page.section))];
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <nav className="side-bar" aria-label="Pages">
        <p className="brand">
          <span aria-hidden>T</span>Touchline
        </p>
        {sections.map((section) => (
          <div key={section}>
            <h2>{section}</h2>
            <ul>
              {pages
                .filter((page) => page.section === section)
                .map((page) => (
                  <li key={page.path}>
                    <a href={`#/${page.path}`} aria-current={page === current ? "page" : undefined}>
                      {page.title}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="page">
        {bar}
        <header>
          <h1>{current.title}</h1>
        </header>
        <main id="main" tabIndex={-1}>
          {current.render()}
        </main>
      </div>
    </div>
  );
}
