import type { EchoUnit } from "#units/echo-quantity.ts";
import type { EchoMeasure } from "../echo-measure.ts";
import { makePhraseTable, phrasesOf, type Phrase } from "./phrase-table.ts";
import type { LetterLanguage } from "./structure-phrases.ts";

/** What a name of a number needs around it before the number is taken. */
export type NeededContext = "mitral" | "tricuspid" | "leftVentricle" | "leftAtrium" | "own";

/** What a name in a letter stands for. */
export interface MeasureLabel {
  /** `none`: a name we know as that of something else. `total`: only to check others with. */
  readonly measure: EchoMeasure | "totalStrokeVolume" | "none";
  readonly needs: NeededContext;
  /** Taken only when one of these is written: the name alone says too little. */
  readonly onlyWith?: readonly EchoUnit[];
  /** The name has another reading too, so a person is asked. */
  readonly isLoose?: true;
  /** Letters that stand for another thing in the other languages. */
  readonly onlyIn?: LetterLanguage;
  /** The first of two numbers: `E/A 1.05/0.70 m/s`, `PA pressure 62/28`. */
  readonly isOfPair?: true;
  /** A larger number, as written, is another thing; a smaller one. */
  readonly most?: number;
  readonly least?: number;
  /** What the same name stands for with another unit: `LA 46 mm`, `LA 48 mL/m2`. */
  readonly or?: MeasureLabel;
}

type Rest = Omit<MeasureLabel, "measure" | "needs"> & { readonly onlyUpper?: true };

function label(
  measure: MeasureLabel["measure"],
  needs: NeededContext,
  text: string,
  { onlyUpper, ...rest }: Rest = {},
): Phrase<MeasureLabel>[] {
  return phrasesOf({ measure, needs, ...rest }, text, onlyUpper === true ? { onlyUpper } : {});
}

const length = ["mm", "cm"] as const;
const velocity = ["m/s", "cm/s"] as const;

/** Names in English, German and Spanish letters, folded (`fold-letter.ts`). */
export const measureLabels: readonly Phrase<MeasureLabel>[] = [
  ...label(
    "effectiveOrificeArea",
    "mitral",
    `eroa, ero, aroe, ore, aore, effective regurgitant orifice area, effective regurgitant area,
    effective regurgitant orifice, effective regurgitation orifice area, effective orifice area,
    regurgitant orifice area, regurgitant orifice, effektive regurgitationsoffnungsflache,
    regurgitationsoffnungsflache, effektive regurgitationsoffnung, regurgitationsoffnung,
    {effektive|} regurgitationsoeffnung, {effektive|} regurgitationsoeffnungsflaeche, {effektive|} regurgitationsflaeche,
    effektive regurgitationsflache, area del orificio regurgitante efectivo,
    area de orificio regurgitante efectivo, area del orificio regurgitante,
    area efectiva del orificio regurgitante, area de orificio regurgitante,
    orificio regurgitante efectivo, orificio regurgitante, orificio de regurgitacion efectivo,
    area de regurgitacion efectiva, {leak|leaking} {area|opening|hole}, {opening|hole} {it|the valve|the blood} leaks through`,
  ),
  ...label("effectiveOrificeArea", "mitral", "era", { onlyUpper: true }),
  ...label("effectiveOrificeArea", "mitral", "eoa", { isLoose: true }),
  // What a valve opens to is larger.
  ...label("effectiveOrificeArea", "mitral", "offnungsflache, opening", {
    onlyWith: ["cm2"],
    most: 0.6,
  }),
  ...label(
    "regurgitantVolume",
    "mitral",
    `rvol, r vol, regvol, reg vol, reg volume, reg volumen, regurg vol, regurg volume, regurgitated volume, ruckflussvolumen, rueckflussvolumen, regurgitant volume,
    regurgitant vol, regurgitation volume, regurgitationsvolumen, regurgitations volumen, regurgitationsvol,
    volumen regurgitante, vol regurgitante, volr, vol r, vreg, vol reg, volumen de regurgitacion, volumen regurgitado`,
  ),
  ...label(
    "regurgitantVolume",
    "own",
    "mr rvol, mr volume, mr vol, mrvol, mitral rvol, mr r vol, mitral regurgitant volume",
  ),
  ...label("regurgitantVolume", "mitral", "vr, rv", {
    isLoose: true,
    onlyWith: ["mL"],
    onlyUpper: true,
  }),
  ...label(
    "regurgitantFraction",
    "mitral",
    `rf, regurgitant fraction, regurgitation fraction, regurg fraction, reg fraction,
    reg frac, regurgitationsfraktion, regurgitations fraktion, fraccion regurgitante, fraccion de regurgitacion,
    regurgitantfraktion`,
  ),
  ...label("regurgitantFraction", "mitral", "fr", { onlyWith: ["%"], onlyUpper: true }),
  ...label(
    "venaContracta",
    "mitral",
    `vc, vcw, vena contracta, vena contracta width, vena contracta diameter, vc width, vc breite,
    vc diameter, vena contracta breite, vena contracta weite, venacontracta, breite der vena contracta,
    ancho de la vena contracta, anchura de la vena contracta, ancho de vena contracta`,
  ),
  ...label("none", "own", "vca, vc area, vena contracta area, area de la vena contracta"),
  ...label(
    "ejectionFraction",
    "own",
    `lvef, lv ef, fey, feyvi, fey vi, fevi biplana, lv {ejection fr|eject fraction}, left ventricular ejection fraction, left ventricle ejection fraction,
    lv ejection fraction, left ventricular ef, fevi, fe vi, fe del vi, lvef biplane, lvef biplan,
    fraccion de eyeccion del ventriculo izquierdo, fraccion de eyeccion ventricular izquierda,
    fraccion de eyeccion del vi, fraccion de eyeccion vi, fe del ventriculo izquierdo,
    linksventrikulare ejektionsfraktion, linksventrikulare auswurffraktion, lv auswurffraktion,
    lv ejektionsfraktion, linksventrikulare ef, ef lv`,
  ),
  ...label(
    "ejectionFraction",
    "leftVentricle",
    "ef, ejection fraction, ejektionsfraktion, auswurffraktion, {fraccion|frac|fracc} {de|} eyeccion",
  ),
  ...label("ejectionFraction", "leftVentricle", "fe", { onlyUpper: true }),
  ...label(
    "none",
    "own",
    `rvef, rv ef, rv {ejection fraction|fac}, fey vd, feyvd, lvef by history, right ventricular ejection fraction, fevd, laef, la ef, la ejection fraction,
    fraccion de eyeccion del ventriculo derecho, rechtsventrikulare ejektionsfraktion,
    rechtsventrikulare auswurffraktion, fraccion de eyeccion del vd, ef slope`,
  ),
  ...label(
    "endSystolicDiameter",
    "own",
    `{lv|left ventricular|left ventricle} {end systolic|endsystolic|systolic} {diameter|dimension|internal diameter|internal dimension|diam},
    {lv|linksventrikularer} endsyst {durchmesser|diameter|dm}, lv systolisch, {diam|diametro} {sist|sistolico|telesist|sistolico final|de fin de sistole} {vi|del vi|del ventriculo izquierdo|ventricular izquierdo},
    lvesd, lvids, lvid s, lvid ( s ), lvsd, lv esd, lvid sys, lvisd, lv ids, lveds,
    left ventricular end systolic diameter, left ventricular end systolic dimension,
    left ventricular endsystolic diameter, left ventricular internal diameter in systole,
    left ventricular internal dimension in systole, lv end systolic diameter,
    lv end systolic dimension, lv endsystolic diameter, lv systolic diameter, lv systolic dimension,
    left ventricular systolic diameter, lv diameter systolic, lv endsystolisch,
    endsystolischer lv durchmesser, endsystolischer lv diameter, lv durchmesser endsystolisch,
    linksventrikularer endsystolischer durchmesser, endsystolischer linksventrikularer durchmesser,
    lv end systolischer durchmesser, lv endsystolischer durchmesser, dtsvi, dsfvi, dfsvi, dts vi, dsvi, ddsvi,
    diametro telesistolico del ventriculo izquierdo, diametro telesistolico del vi,
    diametro telesistolico vi, diametro telesistolico ventricular izquierdo,
    vi telesistolico, diametro sistolico del vi`,
  ),
  ...label(
    "endSystolicDiameter",
    "leftVentricle",
    `{diam|diametro} {telesist|sistolico final|de fin de sistole}, endsyst {durchmesser|diameter|dm}, esd, end systolic diameter, end systolic dimension, endsystolic diameter,
    endsystolischer durchmesser, diametro telesistolico, dts, diametro sistolico,
    telesistolico, internal diameter in systole`,
  ),
  ...label(
    "endDiastolicDiameter",
    "own",
    `{lv|left ventricular|left ventricle} {end diastolic|enddiastolic|diastolic} {diameter|dimension|internal diameter|internal dimension|diam},
    {lv|linksventrikularer} enddiast {durchmesser|diameter|dm}, lv diastolisch, {diam|diametro} {diast|diastolico|telediast|diastolico final|de fin de diastole} {vi|del vi|del ventriculo izquierdo|ventricular izquierdo},
    lvedd, lvidd, lvid d, lvid ( d ), lvdd, lv edd, lvid dia, lv idd,
    left ventricular end diastolic diameter, left ventricular end diastolic dimension,
    left ventricular enddiastolic diameter, left ventricular internal diameter in diastole,
    left ventricular internal dimension in diastole, lv end diastolic diameter,
    lv end diastolic dimension, lv enddiastolic diameter, lv diastolic diameter,
    lv diastolic dimension, left ventricular diastolic diameter, lv enddiastolisch,
    enddiastolischer lv durchmesser, enddiastolischer lv diameter, lv durchmesser enddiastolisch,
    linksventrikularer enddiastolischer durchmesser, lv enddiastolischer durchmesser,
    enddiastolischer linksventrikularer durchmesser, dtdvi, ddfvi, dfdvi, dtd vi, ddvi,
    diametro telediastolico del ventriculo izquierdo, diametro telediastolico del vi,
    diametro telediastolico vi, diametro telediastolico ventricular izquierdo,
    vi telediastolico, diametro diastolico del vi`,
  ),
  ...label(
    "endDiastolicDiameter",
    "leftVentricle",
    `{diam|diametro} {telediast|diastolico final|de fin de diastole}, enddiast {durchmesser|diameter|dm}, edd, end diastolic diameter, end diastolic dimension, enddiastolic diameter,
    enddiastolischer durchmesser, diametro telediastolico, dtd, diametro diastolico, telediastolico,
    internal diameter in diastole`,
  ),
  ...label(
    "endSystolicDiameterIndex",
    "own",
    "lvesdi, {lvesd|lvids|lv esd} / {bsa|kof|sc|asc}, lvesd index, lvesd indexed, lvids index, lvids indexed, indexed lvesd, lvesd indexiert, lvidsi, dtsvi indexado",
  ),
  ...label(
    "endDiastolicVolume",
    "own",
    `volumen diastolico {vi|del vi|del ventriculo izquierdo}, lvedv, lv edv, left ventricular end diastolic volume, lv end diastolic volume, vtdvi, vtd vi,
    enddiastolisches lv volumen, lv enddiastolisches volumen, volumen telediastolico del vi,
    volumen telediastolico del ventriculo izquierdo, lv edv biplan, vfdvi, vdfvi`,
  ),
  ...label(
    "endDiastolicVolume",
    "leftVentricle",
    "volumen diastolico, edv, end diastolic volume, enddiastolisches volumen, volumen telediastolico, vtd, vfd, vdf, volumen {diastolico final|de fin de diastole}",
  ),
  ...label(
    "endSystolicVolume",
    "own",
    `volumen sistolico {vi|del vi|del ventriculo izquierdo}, lvesv, lv esv, left ventricular end systolic volume, lv end systolic volume, vtsvi, vts vi,
    endsystolisches lv volumen, lv endsystolisches volumen, volumen telesistolico del vi,
    volumen telesistolico del ventriculo izquierdo, vfsvi, vsfvi`,
  ),
  ...label(
    "endSystolicVolume",
    "leftVentricle",
    "esv, end systolic volume, endsystolisches volumen, volumen telesistolico, vts, vfs, vsf, volumen {sistolico final|de fin de sistole}",
  ),
  ...label(
    "none",
    "own",
    `lvedvi, lvesvi, lvedv index, lvesv index, lvedv indexed, lvesv indexed, edvi, esvi, lveddi,
    lvedd index, lvedd indexed, vtdi, vtsi, svi, stroke volume index, sv index, lv mass, lvmi, lv mass index,
    ivs, ivsd, lvpw, lvpwd, pwd, septum, rwt, gls, tapse, fac, ava, mva, aortic valve area,
    mitral valve area, mitral valve opening area, mitralklappenoffnungsflache, area valvular mitral,
    area valvular aortica, lvot diameter, lvot vti, lvot gradient, vti, rvot,
    peak gradient, max gradient, maximal gradient, maximum gradient, maximaler gradient, pmax, p max,
    gradiente maximo, gradiente pico, tr gradient, tr max pg, tr pg, rv ra gradient, rv / ra gradient,
    pht, pressure half time, heart rate, hr, frequenz, herzfrequenz, frecuencia cardiaca, fc, bsa, bmi,
    kof, sc, weight, height, gewicht, grosse, peso, talla, age, alter, edad, e / e, e / a, e / é,
    e ', e prime, ee, la area, ra area, ra volume index, ra volume, la flache, ra flache, area ai,
    rv basal, rvd, rvd1, ivc, vci, rap, zvd, pcwp, pvr, tei, dp / dt, dpdt, aliasing, nyquist,
    aliasing velocity, deceleration time, dt, la strain, ra pressure, fractional shortening, fs, fa,
    coaptation depth, tenting area, tenting height, ppm, inr, nt probnp, creatinine, hb, lveda, lvesa,
    aortic root, ascending aorta, flail gap, flail width, leaflet length`,
  ),
  ...label(
    "forwardStrokeVolume",
    "own",
    `forward stroke volume, forward sv, lvot sv, lvot stroke volume, effective stroke volume, volumen latido {por|} {tsvi|del tsvi|}, stroke volume {by|from|at|in} lvot, schlagvolumen {im|uber} lvot, volumen sistolico {tsvi|del tsvi},
    {lv|left ventricular} outflow {tract|} stroke volume, sv forward, sv lvot, sv ( lvot ), effektives schlagvolumen, vorwartsschlagvolumen,
    vorwarts schlagvolumen, effektives sv, volumen sistolico anterogrado,
    volumen sistolico efectivo, forward lv stroke volume, aortic stroke volume`,
  ),
  ...label(
    "totalStrokeVolume",
    "own",
    "total stroke volume, total sv, total lv stroke volume, lv total stroke volume, gesamtschlagvolumen, totales schlagvolumen, volumen sistolico total, sv total",
  ),
  ...label(
    "forwardStrokeVolume",
    "own",
    "stroke volume, sv, schlagvolumen, volumen sistolico, lvsv, lv sv, lv stroke volume",
    { isLoose: true },
  ),
  ...label(
    "leftAtrialVolumeIndex",
    "own",
    `{volumen|vol} {de la|de|} {ai|auricula izquierda} {indexado|index|indice|indizado|ind}, {volumen|vol} auricular izquierdo {indexado|index},
    {indice de|} {volumen|vol} {indexado|index} {de la|de|} {ai|auricula izquierda}, indice de {volumen|vol} {de la|de|} {ai|auricula izquierda},
    {la|left atrial} {end systolic|} {volume|vol} {index|ind|indexed|indiziert}, {lav|la volumen|la vol} / {kof|bsa}, la volumen {index|indiziert|indexiert},
    lavi, la volume index, left atrial volume index, la vol index, lav index, lavol index,
    la volumenindex, la volumen index, linksatrialer volumenindex, la volume indexed,
    indexed la volume, indexed left atrial volume, left atrial volume indexed, lavi biplan,
    volumen indexado de la auricula izquierda, volumen de la auricula izquierda indexado,
    volumen auricular izquierdo indexado, volumen indexado ai, volumen ai indexado, vai indexado, vaii,
    volumen de auricula izquierda indexado, indice de volumen auricular izquierdo,
    indexiertes la volumen, volumenindex des linken vorhofs, lavi bp, ivai`,
  ),
  ...label(
    "leftAtrialVolumeIndex",
    "own",
    `la volume, left atrial volume, la vol, lav, la volumen, volumen de la auricula izquierda,
    volumen auricular izquierdo, left atrium, linker vorhof, linke vorhof, auricula izquierda, volumen ai, lvol`,
    { onlyWith: ["mL/m2"] },
  ),
  ...label(
    "leftAtrialVolumeIndex",
    "leftAtrium",
    "{volume|volumen|vol} {index|indexed|indexado|indiziert|}, volumenindex, indexed {volume|vol}",
    { onlyWith: ["mL/m2"] },
  ),
  ...label(
    "leftAtrialDiameter",
    "leftAtrium",
    "ap {diameter|dimension|durchmesser|diam}, {anteroposterior|antero posterior} {diameter|dimension}, diametro {ap|anteroposterior|antero posterior}",
    { onlyWith: length },
  ),
  ...label("leftAtrialVolumeIndex", "own", "la", { onlyWith: ["mL/m2"], onlyUpper: true }),
  ...label("leftAtrialVolumeIndex", "own", "ai", {
    onlyWith: ["mL/m2"],
    onlyUpper: true,
    onlyIn: "spanish",
  }),
  ...label("leftAtrialDiameter", "own", "la", { onlyWith: length, onlyUpper: true }),
  ...label("leftAtrialDiameter", "own", "ai", {
    onlyWith: length,
    onlyUpper: true,
    onlyIn: "spanish",
  }),
  ...label(
    "leftAtrialDiameter",
    "own",
    "left atrium, linker vorhof, linke vorhof, auricula izquierda",
    {
      onlyWith: length,
    },
  ),
  ...label(
    "leftAtrialDiameter",
    "own",
    `la diameter ap, la {ap|} {diameter|diam|dimension|dim}, la dimension, la size, left atrial diameter, left atrial dimension,
    left atrial size, la durchmesser, la ap, linker vorhof durchmesser, diametro ai,
    diametro de la auricula izquierda, diametro auricula izquierda, diametro de ai`,
    { onlyWith: length },
  ),
  ...label(
    "pulmonarySystolicPressure",
    "own",
    `{estimated|} {pa|pulmonary artery|pulmonary arterial} {systolic|peak systolic} pressure, systolic pressure in {your|the} {lungs|lung arteries|lung artery}, {pa|pap} {systolic|sys|syst|sist|sistolica}, {presion|p} sistolica {pulmonar|{de la|} ap|{de la|} arteria pulmonar},
    systolischer {pa|pulmonalis} druck, systolischer druck in der pulmonalarterie, pasp, rvsp, spap, paps, psap, papsys, pap sys, pap syst, syst pap, sys pap, pap systolisch, systolischer pap,
    systolischer pulmonalarterieller druck, systolischer pulmonalarteriendruck,
    systolischer {pulmonalisdruck|pulmonaldruck|pa druck}, pulmonary artery systolic pressure,
    systolic pulmonary artery pressure, pulmonary arterial systolic pressure,
    systolic pulmonary arterial pressure, pa systolic pressure, systolic pa pressure, pa pressure systolic,
    right ventricular systolic pressure, rv systolic pressure, pulmonary systolic pressure, rvsys, pressure in {your|the} {lungs|lung arteries|lung artery}, lung {artery|} pressure,
    presion sistolica de la arteria pulmonar, presion sistolica de arteria pulmonar,
    presion sistolica arteria pulmonar, presion arterial pulmonar sistolica, presion sistolica pulmonar,
    presion pulmonar sistolica, presion de arteria pulmonar sistolica, psvd`,
  ),
  ...label("pulmonarySystolicPressure", "own", "{pa|pulmonary artery} pressure", {
    isOfPair: true,
  }),
  ...label(
    "meanPulmonaryPressure",
    "own",
    `mean pressure in {your|the} {lungs|lung arteries|lung artery}, mean lung {artery|} pressure, presion media {de la|} {arteria pulmonar|ap|pulmonar}, mpap, mean pap, pap mean, papm, pap m, mean pulmonary artery pressure,
    mean pulmonary arterial pressure, mean pa pressure, mittlerer pap, mittlerer pulmonalarterieller druck,
    presion media de la arteria pulmonar, presion arterial pulmonar media`,
  ),
  ...label(
    "tricuspidVelocity",
    "own",
    `tr vmax, tr v max, tr max velocity, tr maximum velocity, tr peak velocity, tr velocity, tr vel,
    tr jet velocity, tr max vel, peak tr velocity, max tr velocity, peak tr jet velocity,
    tricuspid regurgitation velocity, tricuspid regurgitant velocity,
    tricuspid regurgitant jet velocity, tricuspid regurgitation peak velocity,
    tricuspid regurgitation vmax, peak tricuspid regurgitation velocity, trv, trvmax, trv max, ti vmax,
    ti v max, vmax ti, vmax tr, vmax der ti, vmax über ti, vmax uber ti, vmax uber tk, vmax der trikuspidalinsuffizienz,
    trikuspidalinsuffizienz vmax, tk vmax, velocidad it, velocidad de it, velocidad de la it,
    velocidad maxima de it, velocidad maxima de la it, velocidad maxima it, it vmax, vmax it, vmax de it,
    vmax de la it, velocidad de la insuficiencia tricuspidea, it velocidad maxima,
    velocidad maxima de la insuficiencia tricuspidea, velocidad de regurgitacion tricuspidea`,
  ),
  ...label(
    "tricuspidVelocity",
    "own",
    "{peak|max|maximum|maximal} {tr|tricuspid regurgitation|tricuspid regurgitant|tricuspid} {jet|} {velocity|vel}, {tr|tricuspid regurgitation|tricuspid regurgitant} {jet|} {peak|max|maximum|maximal} {velocity|vel}, velocidad {pico|maxima} {de|} {la|} {it|insuficiencia tricuspidea}",
    { onlyWith: velocity },
  ),
  ...label(
    "tricuspidVelocity",
    "tricuspid",
    "vmax, v max, {peak|max|maximum|maximal|jet|} velocity, velocidad, velocidad {maxima|pico}, vel max, maximalgeschwindigkeit, maximale geschwindigkeit",
    { onlyWith: velocity },
  ),
  ...label("tricuspidVelocity", "own", "tr jet, tr", { onlyWith: velocity, onlyUpper: true }),
  ...label(
    "mitralEVelocity",
    "own",
    `mitral e, mitral e velocity, mitral e wave velocity, mitral e wave, mv e, mv e vel, mv e velocity, mv e wave,
    mv peak e, mv e max, onda e mitral, mitral peak e, mitral peak e velocity, mitral inflow e, mitrale e welle`,
    { onlyWith: velocity },
  ),
  ...label(
    "mitralEVelocity",
    "mitral",
    `e wave, e wave velocity, e velocity, e vel, e welle, onda e, velocidad onda e, velocidad e,
    velocidad de la onda e, peak e, peak e velocity, peak e wave velocity, e max, e vmax`,
    { onlyWith: velocity },
  ),
  ...label("mitralEVelocity", "mitral", "e / a {velocities|velocity|vel|waves}", {
    isOfPair: true,
  }),
  ...label("mitralEVelocity", "mitral", "e", { onlyWith: velocity, onlyUpper: true }),
  ...label(
    "mitralMeanGradient",
    "own",
    `mean mv {gradient|pg}, mitral mean gradient, mitral valve mean gradient, mv mean gradient, mv mean pg,
    mean transmitral gradient, transmitral mean gradient, mean mitral gradient, mean gradient mitral,
    mean mitral valve gradient, mean gradient across the mitral valve,
    mittlerer transmitraler gradient, gradiente medio transmitral, gradiente transmitral medio, mk pmean,
    gradiente medio mitral, gradiente mitral medio, mv meanpg, mitral mean pg, mittlerer mitralgradient`,
  ),
  ...label(
    "mitralMeanGradient",
    "mitral",
    `{mittl|mean|medio} {gradient|grad|gradiente|druckgradient|pressure gradient}, {gradiente|grad} {medio|med}, mean gradient, mean pressure gradient, mean pg, mean ) {pressure|} gradient, average {pressure|} gradient, pmean, p mean, dpmean, dp mean,
    mittlerer gradient, mittlerer druckgradient, gradiente medio, mean diastolic gradient, meanpg`,
  ),
  ...label(
    "jetAreaShare",
    "mitral",
    `jet area / la area, jet area to la area, jet area to la area ratio, jet area la area ratio,
    jet / la area, jet la ratio, jet to la ratio, jet / la ratio, jet area, jetflache, area del jet, jet / la, jet / la flache`,
    { onlyWith: ["%"] },
  ),
  ...label(
    "flowConvergenceRadius",
    "mitral",
    "pisa radius, pisa r, radius pisa, flow convergence radius, radio pisa, radio de pisa, radio del pisa, konvergenzradius, pisa rad",
  ),
  ...label("flowConvergenceRadius", "mitral", "radius, radio, pisa", { onlyWith: length }),
  ...label(
    "annulusDiameter",
    "own",
    `mitral annulus, mitral annulus diameter, mitral annular diameter, mitral annulus ap diameter,
    mitralanulus, mitralannulus, mitralring, anillo mitral, diametro del anillo mitral, mv annulus, {mv|mitral} annulus {ap|} {diameter|diam}`,
    { onlyWith: length },
  ),
  ...label(
    "annulusDiameter",
    "mitral",
    "annulus, annulus diameter, annular diameter, anulus, anillo, ap annulus diameter, anulusdurchmesser, annulusdurchmesser",
    { onlyWith: length },
  ),
  ...label(
    "systolicPressure",
    "own",
    "bp, bd, sys bp, blood pressure, rr, blutdruck, ta, t / a, tension arterial, presion arterial, sbp / dbp",
    { isOfPair: true },
  ),
  // So small it is that of the artery of the lung.
  ...label("systolicPressure", "own", "pa", {
    isOfPair: true,
    least: 85,
    onlyIn: "spanish",
    onlyUpper: true,
  }),
  ...label(
    "systolicPressure",
    "own",
    "systolic bp, systolic blood pressure, sbp, systolischer blutdruck, {tension|presion} arterial sistolica",
    { onlyWith: ["mm[Hg]"] },
  ),
];

export const measureTable = makePhraseTable(joinSameNames(measureLabels));

/** One entry for a name that two measures share; which is meant, the unit says. */
function joinSameNames(phrases: readonly Phrase<MeasureLabel>[]): Phrase<MeasureLabel>[] {
  const joined = new Map<string, Phrase<MeasureLabel>>();
  for (const phrase of phrases) {
    const name = `${phrase.words.join(" ")} ${phrase.onlyUpper === true} ${phrase.means.onlyIn}`;
    const same = joined.get(name);
    const isOther = same !== undefined && same.means.measure !== phrase.means.measure;
    if (same === undefined) joined.set(name, phrase);
    else if (isOther && same.means.onlyWith !== undefined && same.means.or === undefined)
      joined.set(name, { ...same, means: { ...same.means, or: phrase.means } });
  }
  return [...joined.values()];
}
