import { useTexts } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";

/** A screen did not come, or failed. The way to help in the frame around it still works. */
export function Broken() {
  const { notices } = useTexts();
  return (
    <div class="screen">
      <Heading title={notices.brokenTitle} />
      <p class="intro">{notices.brokenText}</p>
      <button type="button" class="act" onClick={() => location.reload()}>
        {notices.brokenAction}
      </button>
    </div>
  );
}
