import { useTexts } from "#web/components/diary-context.tsx";
import { HeartSection } from "#web/components/heart-section.tsx";

/** The heart beside the column on a wide screen, with its parts named. */
export function HeartPicture() {
  const { learn } = useTexts();
  const { upperRight, lowerRight, upperLeft, lowerLeft, leak } = learn;
  return (
    <div class="picture">
      <figure class="heart">
        <HeartSection
          name="large"
          alternative={learn.heartAlternative}
          labels={{ upperRight, lowerRight, upperLeft, lowerLeft, leak }}
        />
        <figcaption>{learn.heartText}</figcaption>
      </figure>
    </div>
  );
}
