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
import { roundTo } from "#units/round.ts";
import { HoleAndCoin } from "./hole-and-coin.tsx";
import { LungGauge } from "./lung-gauge.tsx";
import type { LiveHeart } from "./live-heart.ts";
import { River } from "./river.tsx";
import { useSeen } from "./use-seen.ts";

/** As wide as a euro; a quarter dollar and a ten-pence piece are a millimetre wider. */
const coin_mm = 23;

/** A pixel of the gauge is an eighth of a mmHg; what moves by less than half a one need not. */
const pressureSteps_perMmHg = 2;

/** What the numbers of a beat look like: the hole beside a coin, the pressure behind, the flow to the body. */
export function HeartGauges({ live }: { readonly live: LiveHeart }) {
  return (
    <div class="gauges">
      <Pressure live={live} />
      <Flow live={live} />
      <Hole live={live} />
    </div>
  );
}

interface Props {
  readonly live: LiveHeart;
}

function Pressure({ live }: Props) {
  const { pressure } = useTexts().heartStage;
  const seen_mmHg = useSeen(
    live,
    (now) =>
      Math.round(now.meanLeftAtrialPressure_mmHg * pressureSteps_perMmHg) / pressureSteps_perMmHg,
  );
  const word = useSeen(live, (now) => namePressureBehind(now.meanLeftAtrialPressure_mmHg));
  if (seen_mmHg === undefined || word === undefined) return null;
  return (
    <LungGauge
      pressure_mmHg={seen_mmHg}
      limits_mmHg={[heartPressures.raised.value, heartPressures.high.value]}
      names={[pressure.usual, pressure.raised, pressure.high]}
      title={pressure.title}
      word={pressure[word]}
      hint={pressure.hint}
    />
  );
}

function Flow({ live }: Props) {
  const { flow } = useTexts().heartStage;
  const seen_Lmin = useSeen(live, (now) => roundTo(now.cardiacOutput_Lmin, 1));
  const word = useSeen(live, (now) => nameForwardFlow(now.cardiacOutput_Lmin));
  if (seen_Lmin === undefined || word === undefined) return null;
  return (
    <River
      flow_Lmin={seen_Lmin}
      usual_Lmin={forwardFlow.healthyAtRest.value}
      title={flow.title}
      word={flow[word]}
      hint={flow.hint}
    />
  );
}

function Hole({ live }: Props) {
  const { hole } = useTexts().heartStage;
  const { language } = useWords();
  const fill = useFill();
  const area_cm2 = useSeen(live, (now) => roundTo(now.meanLeakArea_cm2, 3));
  if (area_cm2 === undefined) return null;
  return (
    <HoleAndCoin
      hole_mm={computeHoleWidth_mm(area_cm2)}
      coin_mm={coin_mm}
      title={hole.title}
      holeText={describeHole(area_cm2, language)}
      coinText={fill(hole.coin, { width: coin_mm })}
      hint={hole.asIfRound}
    />
  );
}
