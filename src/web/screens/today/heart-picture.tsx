import { useTexts } from "#web/components/diary-context.tsx";
import { HeartSection } from "#web/components/heart-section.tsx";

/** The heart beside the column on a wide screen, with its parts named. */
export function HeartPicture() {
  const { heart } = useTexts();
  return (
    <div class="picture">
      <figure class="heart">
        <HeartSection name="large" alternative={heart.alternative} labels={heart} />
        <figcaption>{heart.text}</figcaption>
      </figure>
    </div>
  );
}
