import { tubes } from "./vessels.ts";

/**
 * The elements of the drawing, back to front, without a shape: `paint-heart.ts` gives them one
 * by their `data-part`. Nothing here is drawn again while the heart beats.
 */
export function HeartParts({ name }: { readonly name: string }) {
  const vein = `url(#${name}-vein)`;
  const artery = `url(#${name}-artery)`;
  const muscle = `url(#${name}-muscle)`;
  return (
    <>
      <Gradients name={name} />
      <g data-part="heart">
        <Tubes layer="behind" />
        <g class="edge">
          {chambers.map((chamber) => (
            <path key={chamber} data-part={`${chamber}Edge`} />
          ))}
        </g>
        <path class="hull" data-part="outline" fill={muscle} />
        <g fill={muscle} stroke={muscle} stroke-linejoin="round">
          {chambers.map((chamber) => (
            <path key={chamber} data-part={`${chamber}Wall`} />
          ))}
        </g>
        <Tubes layer="entering" />
        <g fill={vein} stroke={vein}>
          <path data-part="rightVentricle" />
          <path data-part="rightAtrium" />
        </g>
        <g fill={artery} stroke={artery}>
          <path data-part="leftVentricle" />
          <path data-part="leftAtrium" />
        </g>
        <g class="papillary" fill={muscle}>
          <path data-part="papillary" />
        </g>
        <path class="cord" data-part="cords" />
        <g class="jet" data-part="jet" visibility="hidden">
          <path class="cone" data-part="jetCone" fill={`url(#${name}-jet)`} />
          <path class="streaks" data-part="jetStreaks" />
        </g>
        <path class="leaf rim" data-part="mitralRims" />
        <path class="leaf rim" data-part="tricuspidRims" />
        <path class="leaf" data-part="mitral" />
        <path class="leaf" data-part="tricuspid" />
        <Tubes layer="front" />
        <path class="leaf thin rim" data-part="cuspRims" />
        <path class="leaf thin" data-part="cusps" />
        <path class="ghost" data-part="leftGhost" />
        <path class="ghost" data-part="rightGhost" />
      </g>
    </>
  );
}

const chambers = ["rightVentricle", "rightAtrium", "leftVentricle", "leftAtrium"] as const;

/**
 * Vessels that open into each other. Each is drawn dark, and all of them again lighter and
 * narrower on top, so that they look round and no edge crosses where they meet.
 */
function Tubes({ layer }: { readonly layer: "behind" | "entering" | "front" }) {
  const list = tubes.filter((tube) => tube.layer === layer);
  // In front the lung artery crosses the aorta; behind, its right branch passes under the arch.
  const kinds = layer === "front" ? (["artery", "vein"] as const) : (["vein", "artery"] as const);
  return (
    <>
      {kinds.map((wanted) => {
        const some = list.filter(({ kind }) => kind === wanted);
        return (
          <g key={wanted} class={`tube ${wanted}`}>
            {some.map(({ name, width }) => (
              <path key={name} data-part={name} stroke-width={width} />
            ))}
            <g class="inner">
              {some.map(({ name, width }) => (
                <path key={name} data-part={name} stroke-width={width - 7} />
              ))}
            </g>
            <g class="shine">
              {some.map(({ name, width }) => (
                <path key={name} data-part={name} stroke-width={width / 4} />
              ))}
            </g>
          </g>
        );
      })}
    </>
  );
}

/** In units of the heart, so that shade stays where it is while walls move through it. */
function Gradients({ name }: { readonly name: string }) {
  return (
    <defs>
      <radialGradient
        id={`${name}-artery`}
        gradientUnits="userSpaceOnUse"
        cx="286"
        cy="168"
        r="230"
      >
        <stop offset="0" class="artery-light" />
        <stop offset=".45" class="artery-mid" />
        <stop offset="1" class="artery-deep" />
      </radialGradient>
      <radialGradient id={`${name}-vein`} gradientUnits="userSpaceOnUse" cx="118" cy="170" r="240">
        <stop offset="0" class="vein-light" />
        <stop offset=".5" class="vein-mid" />
        <stop offset="1" class="vein-deep" />
      </radialGradient>
      <linearGradient
        id={`${name}-muscle`}
        gradientUnits="userSpaceOnUse"
        x1="60"
        y1="110"
        x2="340"
        y2="410"
      >
        <stop offset="0" class="muscle-light" />
        <stop offset=".55" class="muscle-mid" />
        <stop offset="1" class="muscle-deep" />
      </linearGradient>
      <linearGradient
        id={`${name}-jet`}
        gradientUnits="userSpaceOnUse"
        x1="0"
        y1="250"
        x2="0"
        y2="120"
      >
        <stop offset="0" class="jet-near" />
        <stop offset="1" class="jet-far" />
      </linearGradient>
    </defs>
  );
}
