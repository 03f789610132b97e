import type { EchoSign } from "../echo-measure.ts";
import { makePhraseTable, phrasesOf } from "./phrase-table.ts";

/** A sign, and whether only the text around can say that it is the mitral valve's. */
export interface SignMeaning {
  readonly sign: EchoSign;
  readonly isThere: boolean;
  readonly needs: "mitral" | "own";
}

function sign(name: EchoSign, needs: SignMeaning["needs"], text: string, isThere = true) {
  return phrasesOf<SignMeaning>({ sign: name, isThere, needs }, text);
}

export const signTable = makePhraseTable<SignMeaning>([
  ...sign(
    "flailLeaflet",
    "mitral",
    "flail, flail leaflet, flail segment, flail p2, flail scallop, flottierendes segel, durchschlagendes segel, segeldurchschlag, flailing leaflet, valva flotante, velo flotante, velo eversionado, eversion",
  ),
  ...sign(
    "papillaryRupture",
    "own",
    "papillary muscle rupture, ruptured papillary muscle, rupture of the papillary muscle, papillarmuskelabriss, papillarmuskelruptur, rotura de musculo papilar, rotura del musculo papilar",
  ),
  ...sign(
    "chordalRupture",
    "own",
    "ruptured chordae, ruptured chord, ruptured chorda, chordal rupture, ruptured chordae tendineae, rupture of chordae, sehnenfadenabriss, sehnenfadenruptur, chordaruptur, chordaabriss, {rotura|ruptura} {de|} {cuerda|cuerdas} {tendinosa|tendinosas|}, ruptura cordal, rotura de cuerda, rotura de cuerdas, rotura de cuerda tendinosa, rotura cordal, rotura de cuerdas tendinosas",
  ),
  ...sign(
    "prolapse",
    "mitral",
    "prolapse, prolapsed, prolapsing, prolaps, prolapso, p2 prolaps, segelprolaps",
  ),
  ...sign(
    "prolapse",
    "own",
    "mitral valve prolapse, mitral prolapse, mvp, bileaflet prolapse, bileaflet mvp, pvm, mitralklappenprolaps, mitralprolaps, prolapso mitral, prolapso valvular mitral",
  ),
  ...sign(
    "endocarditis",
    "mitral",
    "endocarditis, vegetation, vegetations, endokarditis, vegetationen, vegetacion, vegetaciones",
  ),
  ...sign("rheumatic", "mitral", "rheumatic, rheumatisch, rheumatische, reumatica, reumatico"),
  ...sign(
    "tethering",
    "mitral",
    "tethering, tethered, tenting, traccion de los velos, restricted posterior leaflet",
  ),
  ...sign(
    "annularDilatation",
    "mitral",
    "annular dilatation, {mitral|} annulus {is|was|} dilated, dilated {mitral|} annulus, annular dilation, dilated annulus, annulus dilated, anulusdilatation, annulusdilatation, ringdilatation, dilatacion del anillo, dilatacion anular, anillo dilatado",
  ),
  ...sign(
    "largeCentralJet",
    "mitral",
    "large central jet, grosser zentraler jet, jet central grande, jet central amplio",
  ),
  ...sign(
    "eccentricWallJet",
    "mitral",
    "eccentric wall impinging jet, wall impinging jet, wall hugging jet, coanda, coanda effect, coanda effekt, efecto coanda",
  ),
  ...sign(
    "smallCentralJet",
    "mitral",
    "small central jet, narrow central jet, small narrow central jet, kleiner zentraler jet, jet central pequeno",
  ),
  ...sign(
    "lateSystolicJet",
    "mitral",
    "late systolic, late systolic jet, late systolic regurgitation, late systolic mr, spatsystolischer jet, jet telesistolico, insuficiencia telesistolica",
  ),
  ...sign(
    "pulmonaryVeinReversal",
    "own",
    "pulmonary vein systolic flow reversal, systolic flow reversal in the pulmonary veins, pulmonary vein flow reversal, pulmonary venous flow reversal, systolic pulmonary vein flow reversal, systolic pulmonary venous flow reversal, systolic reversal in the pulmonary veins, systolic reversal of pulmonary venous flow, systolische flussumkehr in den lungenvenen, systolische flussumkehr, flussumkehr in den lungenvenen, systolische lungenvenenflussumkehr, inversion del flujo en venas pulmonares, inversion sistolica del flujo venoso pulmonar, inversion sistolica en venas pulmonares, flujo invertido en venas pulmonares",
  ),
  ...sign(
    "pulmonaryVeinBlunting",
    "own",
    "systolic blunting, blunted pulmonary vein flow, systolic blunting of pulmonary vein flow, blunted pulmonary venous flow, systolische abschwachung",
  ),
  ...sign(
    "denseTriangularDoppler",
    "mitral",
    "dense triangular, dense and triangular, triangular cw, dense holosystolic",
  ),
  ...sign("faintDoppler", "mitral", "faint doppler, faint cw, soft incomplete, faint incomplete"),
  ...sign(
    "largeFlowConvergence",
    "mitral",
    "large flow convergence, large pisa, grosse pisa, grosse konvergenzzone, gran area de convergencia",
  ),
  ...sign("aWaveDominant", "own", "a wave dominant, a wave dominance, dominant a wave"),
  ...sign(
    "ellipticalOrifice",
    "mitral",
    "elliptical orifice, elliptic orifice, elliptische offnung, orificio eliptico",
  ),
  ...sign("lowFlow", "own", "low flow state, low flow"),
  ...sign(
    "wallMotionAbnormality",
    "own",
    "rwma, rwmas, {trastornos|trastorno|alteraciones} {segmentarios|segmentario|segmentarias|regionales}, {trastornos|alteraciones} de {la|} motilidad, regional wall motion abnormality, regional wall motion abnormalities, wall motion abnormality, wall motion abnormalities, wandbewegungsstorung, wandbewegungsstorungen, alteraciones segmentarias de la contractilidad, alteraciones de la contractilidad segmentaria, alteraciones segmentarias",
  ),
  ...sign(
    "wallMotionAbnormality",
    "own",
    "motilidad segmentaria {conservada|normal}, contractilidad segmentaria {conservada|normal}, wandbewegung {unauffallig|normal}, {normal|regional} wall motion {is|} normal",
    false,
  ),
  ...sign(
    "irregularRhythm",
    "own",
    "atrial fibrillation, afib, a fib, in af, vorhofflimmern, vhf, vhfli, fibrilacion auricular, en fa, fa {permanente|persistente}",
  ),
  ...phrasesOf<SignMeaning>({ sign: "irregularRhythm", isThere: true, needs: "own" }, "af, acxfa", {
    onlyUpper: true,
  }),
  ...phrasesOf<SignMeaning>({ sign: "irregularRhythm", isThere: false, needs: "own" }, "sr, nsr", {
    onlyUpper: true,
  }),
  ...sign("irregularRhythm", "own", "sinus rhythm, sinusrhythmus, ritmo sinusal, nsr", false),
]);

/** Size of the left chambers: found beside the chamber (`find-sizes.ts`). */
export const enlarged: ReadonlySet<string> = new Set(
  "dilated enlarged enlargement dilatation dilation dilatiert dilatierter dilatierte vergrossert vergrosserter erweitert dilatado dilatada agrandada crecimiento dilatacion agrandado".split(
    " ",
  ),
);
export const sizeWords: ReadonlySet<string> = new Set(
  "size sized weit dimension dimensions cavity gross grosse dimensionen dimensioniert tamano dimensiones diametros".split(
    " ",
  ),
);
export const sizeFillers: ReadonlySet<string> = new Set(
  `is was are appears in the of with mildly moderately severely markedly mild moderate severe massively cavity size : and y - • * wall thickness espesores not
  ist leicht leichtgradig mittelgradig hochgradig schwer deutlich massig stark normal nicht
  esta es muy levemente moderadamente severamente ligeramente de ( ) lv la ventricle atrium`.split(
    /\s+/u,
  ),
);
