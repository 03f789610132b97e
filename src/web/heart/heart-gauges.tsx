import { forwardFlow } from "#knowledge/forward-flow.ts";
import { heartPressures } from "#knowledge/heart-pressures.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { useWords } from "#web/components/diary-context.tsx";
import {
  computeHoleWidth_mm,
  describeHole,
  nameForwardFlow,
  namePressureBehind,
} from "#words/describe-heart.ts";
import type { HeartNumbers } from "#words/heart-numbers.ts";
import { HoleAndCoin } from "./hole-and-coin.tsx";
import { LungGauge } from "./lung-gauge.tsx";
import { River } from "./river.tsx";

/** As wide as a euro; a quarter dollar and a ten-pence piece are a millimetre wider. */
const coin_mm = 23;

/** What the numbers of a beat look like: the hole beside a coin, the pressure behind, the flow to the body. */
export function HeartGauges({ numbers }: { readonly numbers: HeartNumbers }) {
  const { hole, pressure, flow } = useTexts().heartStage;
  const { language } = useWords();
  const fill = useFill();
  const area_cm2 = numbers.meanLeakArea_cm2;
  return (
    <div class="gauges">
      <LungGauge
        pressure_mmHg={numbers.meanLeftAtrialPressure_mmHg}
        limits_mmHg={[heartPressures.raised.value, heartPressures.high.value]}
        names={[pressure.usual, pressure.raised, pressure.high]}
        title={pressure.title}
        word={pressure[namePressureBehind(numbers.meanLeftAtrialPressure_mmHg)]}
        hint={pressure.hint}
      />
      <River
        flow_Lmin={numbers.cardiacOutput_Lmin}
        usual_Lmin={forwardFlow.healthyAtRest.value}
        title={flow.title}
        word={flow[nameForwardFlow(numbers.cardiacOutput_Lmin)]}
        hint={flow.hint}
      />
      <HoleAndCoin
        hole_mm={computeHoleWidth_mm(area_cm2)}
        coin_mm={coin_mm}
        title={hole.title}
        holeText={describeHole(area_cm2, language)}
        coinText={fill(hole.coin, { width: coin_mm })}
        hint={hole.asIfRound}
      />
    </div>
  );
}
