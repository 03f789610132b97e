import { useTexts } from "#web/components/diary-context.tsx";
import { useWide } from "#web/components/use-wide.ts";
import { LivingHeart } from "#web/heart/living-heart.tsx";

/** The heart beside the column on a wide screen, with its parts named. */
export function HeartPicture() {
  const { heart } = useTexts();
  if (!useWide()) return null;
  return (
    <div class="picture">
      <figure class="heart">
        <LivingHeart name="large" alternative={heart.alternative} labels={heart} hasStill />
        <figcaption>{heart.text}</figcaption>
      </figure>
    </div>
  );
}
