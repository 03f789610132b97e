import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { FoundScan } from "./find-scan.ts";

/** No scan at this address: it was taken back, or another stands in its place. */
export function NoScan({ replacedBy }: { readonly replacedBy: FoundScan["replacedBy"] }) {
  const { scans } = useTexts().plan;
  return (
    <div class="screen">
      <BackLink href="/plan/scans" label={scans.title} />
      <Heading title={replacedBy === undefined ? scans.gone : scans.replaced} />
      {replacedBy === undefined ? null : (
        <div class="acts">
          <a class="act" href={`/plan/scans/${replacedBy.id}`}>
            {scans.seeNow}
          </a>
        </div>
      )}
    </div>
  );
}
