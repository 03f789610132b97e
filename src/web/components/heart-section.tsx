/**
 * The heart in section, as it faces the viewer: the lungs' side blue, the body's side red, the
 * leak at the mitral valve in straw yellow.
 *
 * A still drawing by hand, not yet a picture of a computed state, and so it does not move. The
 * proportions follow the usual four-chamber section: the lung artery crosses in front of the
 * aorta, the aortic and mitral valves share a hinge, the left wall is thrice the right one.
 */
export interface HeartLabels {
  readonly upperRight: string;
  readonly lowerRight: string;
  readonly upperLeft: string;
  readonly lowerLeft: string;
  readonly leak: string;
}

interface Props {
  /** Distinguishes the drawing's gradients when two hearts are on one page. */
  readonly name: string;
  /** What the picture shows, for those who do not see it; absent when the text beside it says so. */
  readonly alternative?: string;
  readonly labels?: HeartLabels;
}

export function HeartSection({ name, alternative, labels }: Props) {
  const look =
    alternative === undefined
      ? ({ "aria-hidden": "true" } as const)
      : ({ role: "img", "aria-label": alternative } as const);
  return (
    <svg
      class="heart-section"
      viewBox={labels === undefined ? "34 8 350 404" : "20 8 380 404"}
      {...look}
    >
      <Gradients name={name} />
      <VesselsBehind />
      <path class="muscle" fill={`url(#${name}-muscle)`} d={outline} />
      <g fill={`url(#${name}-vein)`}>
        <path d={lowerRightChamber} />
        <path d={upperRightChamber} />
      </g>
      <g fill={`url(#${name}-artery)`}>
        <path d={lowerLeftChamber} />
        <path d={upperLeftChamber} />
      </g>
      <PapillaryMuscles />
      <Valves />
      <path class="jet" d={leak} />
      <VesselsInFront />
      {labels === undefined ? null : <Labels labels={labels} />}
    </svg>
  );
}

const outline =
  "M108 128C82 140 66 175 72 215C76 250 96 287 130 322C165 356 215 394 262 406C284 410 304 398 318 374C346 332 358 280 346 232C342 200 340 172 322 152C304 132 268 130 244 138C216 146 172 132 152 124C136 118 118 120 108 128Z";
const upperRightChamber =
  "M112 142C94 156 84 184 92 214C94 224 97 232 100 238C110 248 120 256 136 260C152 252 162 240 168 226C178 204 178 172 166 150C152 136 128 132 112 142Z";
const lowerRightChamber =
  "M98 234L168 224C174 214 177 206 180 196L211 198C205 212 202 226 203 240C206 272 220 316 240 360C204 348 152 308 120 276C108 262 101 248 98 234Z";
const upperLeftChamber =
  "M246 154C264 142 300 142 313 158C326 174 328 200 319 222C310 238 300 248 283 256C266 250 256 240 246 226C234 204 232 170 246 154Z";
const lowerLeftChamber =
  "M211 222L240 214L319 220C332 250 332 300 314 342C304 364 290 378 277 380C262 372 246 332 232 292C222 264 212 244 211 222Z";
const leak =
  "M281 255C277 237 269 224 273 206C275 192 285 180 295 172C295 188 289 198 289 210C289 226 287 240 285 255Z";

function Gradients({ name }: { readonly name: string }) {
  return (
    <defs>
      <radialGradient id={`${name}-artery`} cx=".45" cy=".3" r=".85">
        <stop offset="0" class="artery-light" />
        <stop offset="1" class="artery-deep" />
      </radialGradient>
      <radialGradient id={`${name}-vein`} cx=".5" cy=".3" r=".9">
        <stop offset="0" class="vein-light" />
        <stop offset="1" class="vein-deep" />
      </radialGradient>
      <linearGradient id={`${name}-muscle`} x1="0" x2="1" y1="0" y2="1">
        <stop offset="0" class="muscle-light" />
        <stop offset=".55" class="muscle-mid" />
        <stop offset="1" class="muscle-deep" />
      </linearGradient>
    </defs>
  );
}

type Vessel = readonly [width: number, path: string];

/**
 * Vessels that open into each other. Each is drawn dark, and all of them again lighter and
 * narrower on top, so that they look round and no edge crosses where they meet.
 */
function Vessels({ kind, list }: { kind: "artery" | "vein"; list: readonly Vessel[] }) {
  return (
    <>
      {list.map(([width, d]) => (
        <path key={d} class={`tube ${kind}`} stroke-width={width} d={d} />
      ))}
      {list.map(([width, d]) => (
        <path key={`${d}inner`} class={`tube ${kind} inner`} stroke-width={width - 7} d={d} />
      ))}
    </>
  );
}

function VesselsBehind() {
  return (
    <g>
      <Vessels kind="artery" list={lungVeins} />
      <Vessels kind="vein" list={[[22, "M200 116C160 108 112 104 66 116"]]} />
      <Vessels kind="artery" list={aorta} />
      <Vessels kind="vein" list={bodyVeins} />
    </g>
  );
}

const lungVeins: readonly Vessel[] = [
  [16, "M90 160C72 156 58 154 42 156"],
  [16, "M90 190C72 190 58 192 44 198"],
  [17, "M316 170C338 164 354 160 372 160"],
  [17, "M320 200C340 200 356 203 372 210"],
];
const aorta: readonly Vessel[] = [
  [32, "M187 150C186 140 186 124 186 112C186 66 226 50 258 66C286 80 292 110 292 150"],
  [14, "M204 72C199 50 195 36 189 22"],
  [14, "M230 62C230 40 230 28 230 14"],
  [14, "M256 68C262 46 266 36 273 25"],
];
const bodyVeins: readonly Vessel[] = [
  [30, "M132 152C130 110 132 70 134 24"],
  [28, "M110 226C104 266 100 300 96 344"],
];
const lungArtery: readonly Vessel[] = [
  [31, "M196 201C202 172 220 146 238 126"],
  [27, "M226 142C238 110 262 101 300 104C328 106 346 104 368 98"],
];

function VesselsInFront() {
  return (
    <g>
      <Vessels kind="artery" list={[[32, "M225 224C213 196 186 176 186 124"]]} />
      <Vessels kind="vein" list={lungArtery} />
      <path
        class="leaf thin"
        d="M182 199C186 207 192 207 196 200C200 208 206 208 210 200M211 223C215 231 222 229 225 221C230 227 237 225 240 216"
      />
    </g>
  );
}

function PapillaryMuscles() {
  return (
    <g>
      <path
        class="papillary"
        d="M325 296C317 298 308 295 303 289C298 296 299 314 308 334L320 326Z"
      />
      <path
        class="papillary"
        d="M236 303C246 303 254 300 258 293C264 302 262 320 253 340L242 326Z"
      />
      <path class="papillary" d="M205 266C198 267 190 265 184 260C180 270 189 286 213 298Z" />
      <path
        class="cord"
        d="M303 289L287 256M303 289L297 250M258 293L277 256M258 293L268 250M184 260L141 258M184 260L152 250M122 276L131 259"
      />
    </g>
  );
}

function Valves() {
  return (
    <g>
      <path class="leaf" d="M246 226C256 240 266 250 279 256M319 222C310 238 300 248 287 255" />
      <path class="leaf" d="M100 238C110 248 120 256 134 260M168 226C162 240 152 252 138 259" />
    </g>
  );
}

function Labels({ labels }: { readonly labels: HeartLabels }) {
  return (
    <g class="heart-labels" aria-hidden="true">
      <text x="132" y="196">
        {labels.upperRight}
      </text>
      <text x="160" y="300">
        {labels.lowerRight}
      </text>
      <text x="264" y="172">
        {labels.upperLeft}
      </text>
      <text x="276" y="352">
        {labels.lowerLeft}
      </text>
      <path d="M288 226H360" />
      <text class="outside" x="364" y="231">
        {labels.leak}
      </text>
    </g>
  );
}
