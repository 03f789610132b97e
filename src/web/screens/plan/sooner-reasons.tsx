import { useTexts } from "#web/components/late-texts.ts";
import type { SoonerWords } from "#words/describe-plan.ts";

/** Why not to wait for the next date, each with what was seen. */
export function SoonerReasons({ sooner }: { readonly sooner: SoonerWords }) {
  const { plan } = useTexts();
  const { reasons, ifWorse } = sooner;
  return (
    <section class="group">
      <h2>{plan.soonerWhy}</h2>
      <ul class="dots">
        {reasons.map(({ rule, text, seen }) => (
          <li key={rule}>
            {text}
            {seen.map((line) => (
              <small key={line}>{line}</small>
            ))}
          </li>
        ))}
      </ul>
      <p class="if-worse">{ifWorse}</p>
    </section>
  );
}
