import { useTexts } from "#web/components/diary-context.tsx";
import { LivingHeart } from "#web/heart/living-heart.tsx";
import { stillHeart } from "#web/heart/still-heart.ts";

/** The heart beside the column on a wide screen, with its parts named. */
export function HeartPicture() {
  const { heart } = useTexts();
  return (
    <div class="picture">
      <figure class="heart">
        <LivingHeart
          name="large"
          alternative={heart.alternative}
          labels={heart}
          still={stillHeart}
        />
        <figcaption>{heart.text}</figcaption>
      </figure>
    </div>
  );
}
