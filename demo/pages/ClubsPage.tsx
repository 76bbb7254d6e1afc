const CLUBS = [
  { name: "Harbour United", coaches: 14, players: 212, plan: "Club" },
  { name: "Northfield Athletic", coaches: 31, players: 640, plan: "Academy" },
  { name: "St Brigid's", coaches: 8, players: 96, plan: "Club" },
  { name: "Riverside Juniors", coaches: 22, players: 405, plan: "Academy" },
  { name: "Old Mill Rovers", coaches: 5, players: 61, plan: "Starter" },
  { name: "Castle Park", coaches: 11, players: 158, plan: "Club" },
];

/** A page of the host's own, with nothing of the library on it. */
export function ClubsPage() {
  return (
    <section className="card">
      <table className="plain-table">
        <caption>Clubs on the platform</caption>
        <thead>
          <tr>
            <th scope="col">Club</th>
            <th scope="col">Coaches</th>
            <th scope="col">Players</th>
            <th scope="col">Plan</th>
          </tr>
        </thead>
        <tbody>
          {CLUBS.map((club) => (
            <tr key={club.name}>
              <th scope="row">{club.name}</th>
              <td>{club.coaches}</td>
              <td>{club.players}</td>
              <td>
                <span className="pill">{club.plan}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
