import { makePhraseTable, phrasesOf } from "./phrase-table.ts";

/**
 * Words that say which study, or no study, a number belongs to.
 *
 * - `earlier`: a study before. `now`: this one. `compare`: opens a comparison that may be either.
 * - `change`: this number came to be from an earlier one. `same`: nothing changed.
 * - `condition`: what would have to be so. `reference`: what is so in healthy people.
 */
export type TimeMeaning =
  | "earlier"
  | "now"
  | "compare"
  | "change"
  | "same"
  | "condition"
  | "reference";

export const timeTable = makePhraseTable<TimeMeaning>([
  ...phrasesOf<TimeMeaning>(
    "earlier",
    `previously, previous, prior, earlier, formerly, last echo, last study, last year, last time, {last|lst} {yr|yrs|year|time}, {on|at|in} that {study|exam|scan|echo|time|visit},
    vor {der|dem} {intervention|eingriff|prozedur}, prainterventionell, before {the|her|his|your} {procedure|intervention}, preprocedural,
    pre {procedure|procedural|intervention}, antes del {procedimiento|clip},
    years ago, months ago, year ago, old, past, baseline, historical, preoperative, preoperatively, pre op, preop, {pre|before} {the|her|his|your|} {surgery|operation|repair|clip|clips|teer}, letztes jahr, letzten jahr, voriges jahr, el ano pasado, prae op, praop, vor {op|operation}, preoperatorio, preoperatoria, {antes|previo} {de|a} la {cirugia|intervencion}, before surgery,
    zuvor, vorher, vorbefund, vorbefunde, voruntersuchung, voruntersuchungen, fruher, fruhere, vormals,
    vorwert, vorjahr, letzte untersuchung, letztes echo, letzten untersuchung, damals, ehemals, vormalig, praoperativ, bei voruntersuchung, vor einem jahr,
    entonces, previo, previa, previamente, anterior, anteriormente, anteriores, previos, antes, estudio previo, hace,
    basal, preoperatorio`,
  ),
  ...phrasesOf<TimeMeaning>(
    "now",
    `now, currently, today, current, present, at present, this study, aktuell, jetzt, heute, nunmehr,
    nun, aktuelle, aktueller, derzeit, ahora, actual, actualmente, hoy, en este estudio, presente`,
  ),
  ...phrasesOf<TimeMeaning>(
    "compare",
    `compared to, compared with, in comparison with, in comparison to, comparison, vs, versus,
    since, im vergleich, im vergleich zu, im vergleich zum, verglichen mit, gegenuber, comparado con,
    en comparacion con, comparacion, respecto a, respecto al, con respecto a, con respecto al, frente a`,
  ),
  ...phrasesOf<TimeMeaning>(
    "change",
    `gone, went, drifted, {come|came} down, changed, moved, increased, increase, risen, rose, progressed, progression, gone up, dropped, fallen, fell, decreased, declined,
    improved, worsened, zugenommen, gestiegen, angestiegen, anstieg, zunahme, abgenommen, abfall,
    gefallen, verschlechtert, gebessert, aumentado, aumento, aumenta, pasado, paso, progresado, progresion, disminuido,
    ha bajado, ha subido, empeorado, mejorado, descendido`,
  ),
  ...phrasesOf<TimeMeaning>(
    "condition",
    `{her|his|the|a|patient's} {mother|father|sister|brother}, family history, threshold, cut off, cutoff, schwellenwert, grenzwert, mutter, vater, schwester, bruder,
    su {madre|padre|hermano|hermana}, umbral, punto de corte`,
  ),
  ...phrasesOf<TimeMeaning>(
    "same",
    `unchanged, stable, similar, same, no change, unverandert, stabil, gleich, idem, sin cambios,
    estable, constante`,
  ),
  ...phrasesOf<TimeMeaning>(
    "condition",
    `if, in case, once, threshold, thresholds, cutoff, cut off, cut - off, criteria, criterion, defined as,
    definition, guideline, guidelines, should, would, falls, wenn, sobald, grenzwert, grenzwerte,
    schwelle, schwellenwert, leitlinie, leitlinien, kriterien, kriterium, sofern, sollte, si, cuando, umbral, criterio,
    criterios, guia, guias, corte, en caso de, unless, until, target, goal, ziel`,
  ),
  ...phrasesOf<TimeMeaning>(
    "reference",
    `normal range, reference, reference range, ref, ref range, nl, normal value, normal values, normals, norm,
    normwert, normwerte, normbereich, referenz, referenzbereich, referenzwert, normalwert, soll,
    valor normal, valores normales, vn, valor de referencia, referencia, rango normal, rango, v ref, n, normal`,
  ),
]);

/** Words between a name and its number that change nothing. */
export const fillers: ReadonlySet<string> = new Set(
  `is was ws are of the a an at by be been has have to up down and measured measures measuring measurement estimated
  calculated approx approximately about around ca circa roughly some value values pisa biplane biplan
  simpson simpsons s mod 2d 3d teichholz visually visual quant quantitative eyeball mean average avg
  mm ml index method using from with via on per lv left in as max maximum maximal peak reported determined obtained derived quantified assessed measuring
  ist war betragt betragen von mit liegt lag bei gemessen geschatzt berechnet etwa rund zirka den der die das dem
  nach mittels eine einem einer ein im wert ergibt sich zu auf visuell quantitativ methode
  wurde wurden worden wird werden konnte fue fueron ha sido se
  es era de del la el los las por con metodo calculada calculado estimada estimado medida medido
  en un una unos aprox aproximadamente alrededor valor se cuantifica al a segun fue obtenida obtenido cuantificado cuantificada
  normal preserved reduced mildly moderately severely slightly good gut erhalten erhaltene normale eingeschrankt leicht
  conservada conservado preservada preservado reducida deprimida ligeramente limite low borderline hyperdynamic dilated enlarged vergrossert dilatado dilatada dilatiert indexed indexado indexada
  increased decreased risen fallen unchanged stable stabil unverandert estable now currently today current aktuell
  des volume volumen vol volumenindex
  biplano biplana mide miden misst betrug betrugen lag era eran diameter durchmesser diametro
  discharge during study wahrend untersuchung durante works out comes residual
  uber across over traves aufnahme entlassung admission tamano deutlich stark somewhat levemente moderadamente severamente visit appointment clinic consulta sprechstunde praxis ingreso alta your his her
  jetzt heute ahora actual actualmente hoy systolic systolisch sistolica system bp auto est only well vmax`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

export const approximately: ReadonlySet<string> = new Set(
  "~ about around approx approximately ca circa roughly etwa rund zirka unos aprox aproximadamente alrededor".split(
    " ",
  ),
);

/** What was told of once; also of today, where a whole letter is told so. */
export const were: ReadonlySet<string> = new Set(
  "was were war waren era eran fue fueron".split(" "),
);

/** Between two numbers, or two names, that are told together. */
export const joining: ReadonlySet<string> = new Set(["and", "und", "y", "&"]);
