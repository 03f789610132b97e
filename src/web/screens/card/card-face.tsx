import type { WalletCard } from "#papers/wallet-card.ts";

/** The answer, large, with its reason and whose guideline it is. */
export function CardAnswer({ card }: { readonly card: WalletCard }) {
  const [followed, ...societies] = card.guidelines;
  return (
    <div class="card-answer" data-answer={card.kind}>
      <p class="card-big">{card.big}</p>
      <p class="card-why">{card.why}</p>
      <p>{card.todo[0]}</p>
      {followed === undefined ? null : (
        <p class="quiet">
          {followed} {societies.join(" ")}
        </p>
      )}
    </div>
  );
}

/** What else to know, as pairs of name and value. */
export function CardRows({
  rows,
}: {
  readonly rows: readonly Pick<WalletCard["rows"][number], "label" | "lines">[];
}) {
  return (
    <dl class="card-rows">
      {rows.map(({ label, lines }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-long={lines.length > 4}>
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A short list below a small heading; nothing where it is empty. */
export function CardList(props: { readonly title: string; readonly lines: readonly string[] }) {
  if (props.lines.length === 0) return null;
  return (
    <section class="card-list">
      <h2>{props.title}</h2>
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Information for the prescriber, below the line that says so; nothing with "no" and "ask". */
export function Regimen({ card: { regimen } }: { readonly card: WalletCard }) {
  const [title = "", ...lines] = regimen;
  return <CardList title={title} lines={lines} />;
}
