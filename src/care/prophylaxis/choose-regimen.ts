import { prophylaxisHouse } from "#knowledge/prophylaxis-house.ts";
import { prophylaxisRegimens, prophylaxisWarnings } from "#knowledge/prophylaxis-regimens.ts";
import { citeItem } from "./answer-by-society.ts";
import type { Regimen } from "./prophylaxis-decision.ts";
import type { PenicillinAllergy } from "./prophylaxis-situation.ts";

const common = {
  timing: "once, 30 to 60 minutes before",
  sources: citeItem(prophylaxisRegimens.withoutAllergy),
} as const;

/**
 * What the guidelines list for the single dose, by allergy: information for the prescriber.
 *
 * An allergy whose reaction is not known counts as severe; while the allergy itself is not known
 * nothing is listed.
 */
export function chooseRegimen(allergy: PenicillinAllergy, cephalosporinAllergy = false): Regimen {
  const regimen = chooseByPenicillin(allergy);
  if (!cephalosporinAllergy || regimen.avoid.includes("cephalosporins")) return regimen;
  return {
    ...regimen,
    options: regimen.options.filter(({ isCephalosporin }) => !isCephalosporin),
    avoid: ["cephalosporins", ...regimen.avoid],
  };
}

function chooseByPenicillin(allergy: PenicillinAllergy): Regimen {
  const { withoutAllergy, withAllergy } = prophylaxisRegimens;
  const { noCephalosporin, noClindamycin } = prophylaxisWarnings;
  switch (allergy) {
    case "none":
      return {
        ...common,
        options: withoutAllergy.value,
        rules: [withoutAllergy.id, noClindamycin.id],
        avoid: ["clindamycin"],
      };
    case "mild":
      return {
        ...common,
        options: withAllergy.value,
        rules: [withAllergy.id, noClindamycin.id],
        avoid: ["clindamycin"],
      };
    case "severe":
    case "reactionNotKnown":
      return {
        ...common,
        options: withAllergy.value.filter(({ isCephalosporin }) => !isCephalosporin),
        rules: [withAllergy.id, noCephalosporin.id, noClindamycin.id],
        avoid: ["cephalosporins", "clindamycin"],
      };
    case "notKnown":
      return {
        ...common,
        options: [],
        rules: [prophylaxisHouse.allergyNotKnown.id, noClindamycin.id],
        avoid: ["clindamycin"],
      };
  }
}
